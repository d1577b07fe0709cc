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

/** White space or a comment, a bracket, a hexadecimal string, a name, or any other word. ISO 32000-1, 7.2. */
const pattern =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|\[|\]|<[^>]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|[{})>]/y

/** The operations of a content stream, in order. Each character of `content` is one byte. */
export function* operations(content: string): Generator<Operation> {
  let operands: string[] = []
  let [start, opened, depth] = [-1, 0, 0]
  for (let at = 0; at < content.length; ) {
    const end = tokenEnd(content, at)
    const first = content[at] ?? ''
    const from = at
    at = end
    if (isBlank(first)) continue
    if (start < 0) start = from
    const token = content.slice(from, end)
    if (token === '<<' || token === '[') {
      if (depth++ === 0) opened = from
    } else if (token === '>>' || token === ']') {
      if (--depth === 0) operands.push(content.slice(opened, end))
    } else if (depth > 0) continue
    else if (isOperand(token)) operands.push(token)
    else {
      if (token === 'BI') at = imageEnd(content, end)
      yield { operator: token, operands, start, end: at }
      operands = []
      start = -1
    }
  }
}

/** The content with all insertions in it; those at the same offset in the order given. */
export function inserted(content: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((one, other) => one.at - other.at)
  const from = (index: number) => sorted[index]?.until ?? sorted[index]?.at ?? 0
  const parts = sorted.map(({ at, text }, index) => content.slice(from(index - 1), at) + text)
  return parts.join('') + content.slice(from(sorted.length - 1))
}

function tokenEnd(content: string, at: number): number {
  if (content[at] === '(') return stringEnd(content, at)
  pattern.lastIndex = at
  return pattern.test(content) ? pattern.lastIndex : at + 1
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

function isBlank(first: string): boolean {
  return (
    first === ' ' ||
    first === '\n' ||
    first === '\r' ||
    first === '\t' ||
    first === '%' ||
    first === '\f' ||
    first === '\0'
  )
}

function isOperand(token: string): boolean {
  return /^[-+.\d/(<]/.test(token) || token === 'true' || token === 'false' || token === 'null'
}
