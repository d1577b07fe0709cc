/** One instruction of a content stream with the place it has in it; what is painted is a row of these. */
export interface Operation {
  /** `re`, `Tj`, `BDC`; `BI` stands for a whole inline image. */
  readonly operator: string
  /** As written, in order; a dictionary or an array is one operand. */
  readonly operands: readonly string[]
  /** Offset of its first operand (of the operator, when it has none), and the offset after the operator. */
  readonly start: number
  readonly end: number
}

/** Something to put into a content stream at an offset. */
export interface Insertion {
  readonly at: number
  readonly text: string
  /** It takes the place of what stands from there up to this offset. */
  readonly until?: number | undefined
}

/** What a character is to the syntax (ISO 32000-1, 7.2.2). */
const [REGULAR, BLANK, DELIMITER] = [0, 1, 2]

/** By character code. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code)
  if ('\0\t\n\f\r '.includes(letter)) return BLANK
  return '()<>[]{}/%'.includes(letter) ? DELIMITER : REGULAR
})

const [LESS, GREATER, OPEN, CLOSE, PERCENT, ROUND, SLASH] = [0x3c, 0x3e, 0x5b, 0x5d, 0x25, 0x28, 0x2f]

/** The operations of a content stream, in order. Each character of `content` is one byte. */
export function operations(content: string): readonly Operation[] {
  const found: Operation[] = []
  let operands: string[] = []
  let [start, opened, depth] = [-1, 0, 0]
  for (let at = 0; at < content.length; ) {
    const code = content.charCodeAt(at)
    if (kinds[code] === BLANK) {
      at++
      continue
    }
    const from = at
    at = tokenEnd(content, from, code)
    if (code === PERCENT) continue
    if (start < 0) start = from
    const double = (code === LESS || code === GREATER) && at === from + 2 && content.charCodeAt(from + 1) === code
    if (code === OPEN || (double && code === LESS)) {
      if (depth++ === 0) opened = from
    } else if (code === CLOSE || (double && code === GREATER)) {
      if (--depth === 0) operands.push(content.slice(opened, at))
    } else if (depth > 0) continue
    else {
      const token = content.slice(from, at)
      if (isOperand(token, code)) {
        operands.push(token)
        continue
      }
      if (token === 'BI') at = imageEnd(content, at)
      found.push({ operator: token, operands, start, end: at })
      operands = []
      start = -1
    }
  }
  return found
}

/** The content with all insertions in it; those at the same offset in the order given. */
export function inserted(content: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((one, other) => one.at - other.at)
  const from = (index: number) => sorted[index]?.until ?? sorted[index]?.at ?? 0
  const parts = sorted.map(({ at, text }, index) => content.slice(from(index - 1), at) + text)
  return parts.join('') + content.slice(from(sorted.length - 1))
}

/** Past the token that begins there with that character. */
function tokenEnd(content: string, from: number, code: number): number {
  if (code === ROUND) return stringEnd(content, from)
  if (code === PERCENT) return lineEnd(content, from)
  if (code === LESS || code === GREATER) {
    if (content.charCodeAt(from + 1) === code) return from + 2
    const end = code === LESS ? content.indexOf('>', from) : -1
    return end < 0 ? from + 1 : end + 1
  }
  if (kinds[code] === DELIMITER && code !== SLASH) return from + 1
  let at = from + 1
  while (at < content.length && kinds[content.charCodeAt(at)] === REGULAR) at++
  return at
}

function lineEnd(content: string, from: number): number {
  let at = from
  while (at < content.length && content[at] !== '\n' && content[at] !== '\r') at++
  return at
}

/** Past a literal string: parentheses nest, a backslash guards the next character. */
function stringEnd(content: string, at: number): number {
  let depth = 0
  for (let i = at; i < content.length; i++) {
    if (content[i] === '\\') i++
    else if (content[i] === '(') depth++
    else if (content[i] === ')' && --depth === 0) return i + 1
  }
  return content.length
}

/** Past an inline image: its data ends with EI between white space. */
function imageEnd(content: string, at: number): number {
  const found = /\sEI(?=\s|$)/g
  found.lastIndex = Math.max(at, content.indexOf('ID', at))
  return found.test(content) ? found.lastIndex : content.length
}

/** A number, a name, a string, or one of three words. */
function isOperand(token: string, code: number): boolean {
  // + - . / and the figures, in that part of ASCII; a comma begins no operand.
  if (code >= 0x2b && code <= 0x39) return code !== 0x2c
  return code === ROUND || code === LESS || token === 'true' || token === 'false' || token === 'null'
}
