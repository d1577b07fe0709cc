/** Codes of two bytes that are shown in each font of a page, by its name there. */
export type PageCodes = ReadonlyMap<string, ReadonlySet<number>>

/** A font is chosen, or something stands in hexadecimal. */
const STEPS = /\/([^\s/[\]<>(){}%]+)\s+[-+.\d]+\s+Tf\b|<([\da-fA-F\s]*)>/g

/** What is not read here: strings in brackets, and pictures within the content. */
const OTHER = /\(|\bBI\b/

/**
 * The codes that a content stream shows, as Chromium writes them: in hexadecimal, two bytes each. What else stands in hexadecimal is
 * counted as well, so that there may be more, never fewer.
 * @param content One character a byte.
 * @returns Undefined for a stream that is written otherwise.
 */
export function pageCodes(content: string): PageCodes | undefined {
  if (OTHER.test(content)) return undefined
  const found = new Map<string, Set<number>>()
  let codes: Set<number> | undefined
  for (const [, font, hex] of content.matchAll(STEPS)) {
    if (font !== undefined) {
      codes = found.get(font) ?? new Set()
      found.set(font, codes)
    } else if (!addCodes(hex ?? '', codes)) return undefined
  }
  return found
}

/** @returns Whether they are of two bytes, and there is a font to show them in. */
function addCodes(hex: string, codes: Set<number> | undefined): boolean {
  if (codes === undefined) return true
  const digits = hex.replace(/\s/g, '')
  if (digits.length % 4 !== 0) return false
  for (let at = 0; at < digits.length; at += 4) codes.add(Number.parseInt(digits.slice(at, at + 4), 16))
  return true
}
