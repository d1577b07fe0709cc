import { PDFArray, type PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, numberAt, numbersOf } from '../objects.ts'

/** How wide each code of a font is by its dictionary, in thousandths of the size; undefined where it does not say. */
export type DictionaryWidths = (code: number) => number | undefined

/** Widths of a simple font (ISO 32000-1, 9.2.4). */
export function simpleWidths(font: PDFDict): DictionaryWidths {
  const array = arrayAt(font, 'Widths')
  const [widths, first] = [array && numbersOf(array), numberAt(font, 'FirstChar') ?? 0]
  const descriptor = dictAt(font, 'FontDescriptor')
  const missing = descriptor && numberAt(descriptor, 'MissingWidth')
  return code => (widths === undefined ? undefined : (widths[code - first] ?? missing ?? 0))
}

/** Widths of the characters of a composite font: `W` has runs of a first number and its widths, or of two and one width (9.7.4.3). */
export function compositeWidths(descendant: PDFDict): DictionaryWidths {
  const usual = numberAt(descendant, 'DW') ?? 1000
  const found = new Map<number, number>()
  const array = arrayAt(descendant, 'W')
  const items = (array?.asArray() ?? []).map((_, index) => array?.lookup(index))
  for (let at = 0; at < items.length; ) {
    const [first, next, width] = items.slice(at, at + 3)
    if (!(first instanceof PDFNumber)) break
    if (next instanceof PDFArray) {
      for (const [step, each] of (numbersOf(next) ?? []).entries()) found.set(first.asNumber() + step, each)
      at += 2
    } else if (next instanceof PDFNumber && width instanceof PDFNumber) {
      for (let cid = first.asNumber(); cid <= next.asNumber(); cid++) found.set(cid, width.asNumber())
      at += 3
    } else break
  }
  return cid => found.get(cid) ?? usual
}
