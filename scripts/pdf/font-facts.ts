import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { decodedStream } from './decoded-stream.ts'
import { compositeWidths } from './font-program/dictionary-widths.ts'
import { toUnicode } from './font-program/to-unicode.ts'
import { arrayAt, nameAt } from './objects.ts'

/** What says nothing of a letter by itself: the widths and texts of all. */
export const OF_ALL_LETTERS = new Set(['W', 'ToUnicode'])

/** A reader takes a word space for as wide as the first of these that a font has. */
const FOR_A_SPACE = [' ', '−', '1', 'i', 'I']

/** Codes that a font may have. */
const MOST_CODES = 0xffff

/** Tells of a font how wide some of its codes are and what they stand for, and how wide a space is taken for. */
export type FontFacts = (codes: ReadonlySet<number>) => string

/**
 * The facts of a composite font whose codes are those of its letters (ISO 32000-1, 9.7.5.2); undefined for any other. A font
 * that has got another letter has the same facts for a page that does not show it.
 */
export function fontFacts(font: PDFDict): FontFacts | undefined {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0)
  if (nameAt(font, 'Encoding') !== 'Identity-H' || !(descendant instanceof PDFDict)) return undefined
  const map = font.lookup(PDFName.of('ToUnicode'))
  const [widths, texts] = [compositeWidths(descendant), toUnicode(decodedStream(map))]
  const fact = (code: number) => `${code} ${widths(code)} ${texts(code) ?? ''}`
  const space = spaceOf(texts, widths)
  return codes =>
    `${space}\n${[...codes]
      .sort((a, b) => a - b)
      .map(fact)
      .join('\n')}`
}

function spaceOf(texts: (code: number) => string | undefined, widths: (code: number) => number | undefined): string {
  const codes = new Map<string, number>()
  for (let code = MOST_CODES; code >= 0; code--) codes.set(texts(code) ?? '', code)
  for (const letter of FOR_A_SPACE) {
    const code = codes.get(letter)
    if (code !== undefined && widths(code)) return `${letter} ${code} ${widths(code)}`
  }
  return ''
}
