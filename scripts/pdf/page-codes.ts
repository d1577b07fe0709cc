/** Codes of two bytes that are shown in each font of a page, by its name there. */
export type PageCodes = ReadonlyMap<string, ReadonlySet<number>>

/** What makes of a name the choice of a font. */
const CHOICE = /\s+[-+.\d]+\s+Tf\b/y

/** A picture within the content. */
const PICTURE = /\bBI\b/

const [BRACKET, SLASH, LESS, GREATER] = ['(', '/', '<', '>'].map(sign => sign.charCodeAt(0))

/**
 * The codes that a content stream shows, as Chromium writes them: in hexadecimal, two bytes each. What else stands in hexadecimal is
 * counted as well, so that there may be more, never fewer. Read by hand, letter by letter: there is no longer text in a file.
 * @param content One character a byte.
 * @returns Undefined for a stream that is written otherwise.
 */
export function pageCodes(content: string): PageCodes | undefined {
  if (PICTURE.test(content)) return undefined
  const found = new Map<string, Set<number>>()
  let codes: Set<number> | undefined
  for (let at = 0; at < content.length; at++) {
    const sign = content.charCodeAt(at)
    if (sign === BRACKET) return undefined
    if (sign === SLASH) {
      const font = fontAt(content, at + 1)
      if (font !== undefined) codes = chosen(found, font)
    } else if (sign === LESS) {
      const end = addCodes(content, at + 1, codes)
      if (end === undefined) return undefined
      at = end
    }
  }
  return found
}

function chosen(found: Map<string, Set<number>>, font: string): Set<number> {
  const codes = found.get(font) ?? new Set()
  found.set(font, codes)
  return codes
}

/** The name that begins there, where it is the name of a font that is chosen. */
function fontAt(content: string, start: number): string | undefined {
  let end = start
  while (isRegular(content.charCodeAt(end))) end++
  CHOICE.lastIndex = end
  return end > start && CHOICE.test(content) ? content.slice(start, end) : undefined
}

/** Neither white space nor a delimiter (ISO 32000-1, 7.2.2); not so beyond the end. */
function isRegular(code: number): boolean {
  return code > 0x20 && !DELIMITERS.has(code)
}

const DELIMITERS = new Set([...'()<>[]{}/%'].map(sign => sign.charCodeAt(0)))

/**
 * Adds the codes of a string in hexadecimal.
 * @returns Where it ends; where it begins when it is none, as at the beginning of a dictionary. Undefined when its codes are not of
 *   two bytes.
 */
function addCodes(content: string, start: number, codes: Set<number> | undefined): number | undefined {
  let [code, digits] = [0, 0]
  let full: number[] | undefined
  for (let at = start; at < content.length; at++) {
    const sign = content.charCodeAt(at)
    const digit = digitOf(sign)
    if (digit >= 0) {
      code = (code << 4) | digit
      digits++
      if (digits % 4 === 0) {
        full ??= []
        full.push(code)
        code = 0
      }
    } else if (sign === GREATER) {
      if (codes && digits % 4 !== 0) return undefined
      for (const each of full ?? []) codes?.add(each)
      return at
    } else if (sign > 0x20) return start - 1
  }
  return start - 1
}

/** Of a hexadecimal digit; -1 for another sign. */
function digitOf(sign: number): number {
  if (sign >= 0x30 && sign <= 0x39) return sign - 0x30
  const letter = sign | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
