import { type PDFDict, PDFString } from '@cantoo/pdf-lib'
import { nameAt } from './objects.ts'

/** Which codes of each font a document shows; text that is there but invisible is left out. */
export type ShownCodes = Map<PDFDict, Set<number>>

/** The operators that show text. */
export const showing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"'])

/** Notes what one of those operators shows. */
export function noteShown(shown: ShownCodes, font: PDFDict, codes: Iterable<number>): void {
  const known = shown.get(font) ?? new Set()
  for (const code of codes) known.add(code)
  shown.set(font, known)
}

/**
 * The codes in the operand of an operator that shows text: a string, or an array of strings and spaces. Codes of composite
 * fonts are two bytes: those of all maps that Chromium writes, and of nearly all there are (ISO 32000-1, 9.7.5).
 */
export function codesOf(operand: string, font: PDFDict): readonly number[] {
  const wide = nameAt(font, 'Subtype') === 'Type0'
  const strings = operand.match(/<[0-9a-fA-F\s]*>|\((?:\\[\s\S]|[^\\()]|\([^()]*\))*\)/g) ?? []
  return strings.flatMap(each => inBytes(bytesOf(each), wide))
}

function inBytes(bytes: Uint8Array, wide: boolean): readonly number[] {
  if (!wide) return [...bytes]
  return Array.from({ length: bytes.length >> 1 }, (_, index) => {
    return ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)
  })
}

function bytesOf(written: string): Uint8Array {
  const inner = written.slice(1, -1)
  if (!written.startsWith('<')) return PDFString.of(inner).asBytes()
  const digits = inner.replace(/\s/g, '')
  // An odd number of digits means a zero at the end (ISO 32000-1, 7.3.4.3).
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}
