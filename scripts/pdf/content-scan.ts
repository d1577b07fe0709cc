/** What a byte is to the syntax (ISO 32000-1, 7.2.2). */
const [REGULAR, BLANK, DELIMITER] = [0, 1, 2]

/** By byte, which is a character of the content. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code)
  if ('\0\t\n\f\r '.includes(letter)) return BLANK
  return '()<>[]{}/%'.includes(letter) ? DELIMITER : REGULAR
})

const [LESS, GREATER, OPEN, CLOSE, PERCENT, ROUND, SLASH] = [0x3c, 0x3e, 0x5b, 0x5d, 0x25, 0x28, 0x2f]
const [UNROUND, BACKSLASH, LINE, RETURN] = [0x29, 0x5c, 0x0a, 0x0d]

/** The bytes of an operator as one number, the last byte lowest. */
export function operatorCode(operator: string): number {
  return [...operator].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0)
}

const [TRUE, FALSE, NULL, IMAGE] = ['true', 'false', 'null', 'BI'].map(operatorCode)

/** Where a walk through the operations of a content stream stands. */
export interface ContentScan {
  readonly content: string
  /** Offset of its first operand (of the operator, when it has none), that of the operator, and the one after it. */
  start: number
  operatorAt: number
  operatorEnd: number
  /** After the whole operation: the same, but for an inline image. */
  end: number
  /** The operator, as `operatorCode` has it. */
  code: number
  /** How many operands it has, and where each begins and ends. */
  operands: number
  readonly edges: number[]
  /** Brackets that are open; fewer than none after one that nothing opened. */
  depth: number
}

/**
 * Begins to go through the operations of a content stream one by one without copying any: a magazine has millions, and who
 * looks for a few kinds reads no more of the others than where they end.
 */
export function contentScan(content: string): ContentScan {
  return { content, start: 0, operatorAt: 0, operatorEnd: 0, end: 0, code: 0, operands: 0, edges: [], depth: 0 }
}

/** Goes to the next operation. @returns False after the last. */
export function nextOperation(scan: ContentScan): boolean {
  const { content, edges } = scan
  let [at, start, opened, count, depth] = [scan.end, -1, 0, 0, scan.depth]
  while (at < content.length) {
    const code = content.charCodeAt(at)
    if (kinds[code] === BLANK) {
      at++
      continue
    }
    const from = at
    at = tokenEnd(content, from, code)
    if (code === PERCENT) continue
    if (start < 0) start = from
    const step = kinds[code] === REGULAR ? 0 : nesting(content, from, at, code)
    if (step > 0 && depth === 0) opened = from
    depth += step
    if (step > 0 || depth > 0 || (step < 0 && depth !== 0)) continue
    if (step < 0 || isOperand(content, from, at, code)) {
      edges[count * 2] = step < 0 ? opened : from
      edges[count * 2 + 1] = at
      count++
      continue
    }
    scan.depth = depth
    take(scan, start, from, at, count)
    return true
  }
  return false
}

/** An operand as it is written; empty when there is none of that index. */
export function operandOf({ content, operands, edges }: ContentScan, index: number): string {
  return index < operands ? content.slice(edges[index * 2], edges[index * 2 + 1]) : ''
}

function take(scan: ContentScan, start: number, from: number, end: number, operands: number): void {
  scan.start = start
  scan.operatorAt = from
  scan.operatorEnd = end
  scan.code = codeOf(scan.content, from, end)
  scan.operands = operands
  scan.end = scan.code === IMAGE ? imageEnd(scan.content, end) : end
}

function codeOf(content: string, from: number, end: number): number {
  let code = 0
  for (let at = from; at < end; at++) code = code * 256 + content.charCodeAt(at)
  return code
}

/** Past the token that begins there with that byte. */
function tokenEnd(content: string, from: number, code: number): number {
  let at = from + 1
  if (kinds[code] === REGULAR || code === SLASH) {
    while (at < content.length && kinds[content.charCodeAt(at)] === REGULAR) at++
    return at
  }
  if (code === ROUND) return stringEnd(content, from)
  if (code === PERCENT) {
    while (at < content.length && content.charCodeAt(at) !== LINE && content.charCodeAt(at) !== RETURN) at++
    return at
  }
  if (code !== LESS && code !== GREATER) return at
  if (content.charCodeAt(at) === code) return at + 1
  if (code === GREATER) return at
  while (at < content.length && content.charCodeAt(at) !== GREATER) at++
  return at < content.length ? at + 1 : from + 1
}

/** Past a literal string: parentheses nest, a backslash guards the next byte. */
function stringEnd(content: string, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at++) {
    const code = content.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === ROUND) depth++
    else if (code === UNROUND && --depth === 0) return at + 1
  }
  return content.length
}

/** 1 where a token opens an array or a dictionary, -1 where it closes one. */
function nesting(content: string, from: number, end: number, code: number): -1 | 0 | 1 {
  if (code === OPEN) return 1
  if (code === CLOSE) return -1
  if ((code !== LESS && code !== GREATER) || end !== from + 2 || content.charCodeAt(from + 1) !== code) return 0
  return code === LESS ? 1 : -1
}

/** A number, a name, a string, or one of three words. */
function isOperand(content: string, from: number, end: number, code: number): boolean {
  // + - . / and the figures, in that part of ASCII; a comma begins no operand.
  if (code >= 0x2b && code <= 0x39) return code !== 0x2c
  if (code === ROUND || code === LESS) return true
  if (end - from < 4 || end - from > 5) return false
  const word = codeOf(content, from, end)
  return word === TRUE || word === FALSE || word === NULL
}

/** Past an inline image: its data ends with EI between white space. */
function imageEnd(content: string, from: number): number {
  const found = /\sEI(?=\s|$)/g
  found.lastIndex = Math.max(from, content.indexOf('ID', from))
  return found.test(content) ? found.lastIndex : content.length
}
