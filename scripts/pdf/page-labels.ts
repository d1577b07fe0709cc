import { PDFName } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { put, textString } from './objects.ts'

/** How pages are numbered from one page on (ISO 32000-1, 12.4.2): prefix, style and first number. */
export interface LabelRange {
  /** Page index, from 0. */
  readonly from: number
  readonly prefix: string
  /** Arabic, lower or upper case roman; undefined for a label that is its prefix alone. */
  readonly style?: 'D' | 'r' | 'R' | undefined
  readonly start: number
}

/** Gives every page in the reader’s page field the folio that is printed on it. */
export const pageLabels: Pass = (doc, { pages }) => {
  const nums = labelRanges(pages.map.map(page => page.folio)).flatMap(range => {
    const label = doc.context.obj({})
    if (range.prefix !== '') put(label, 'P', textString(range.prefix))
    if (range.style !== undefined) put(label, 'S', PDFName.of(range.style))
    if (range.style !== undefined && range.start !== 1) put(label, 'St', doc.context.obj(range.start))
    return [range.from, label]
  })
  if (nums.length > 0) put(doc.catalog, 'PageLabels', doc.context.obj({ Nums: nums }))
}

/** The fewest ranges that give these folios, in page order. */
export function labelRanges(folios: readonly string[]): readonly LabelRange[] {
  const ranges: LabelRange[] = []
  for (const [from, folio] of folios.entries()) {
    const last = ranges.at(-1)
    const range = rangeOf(folio, from)
    if (last === undefined || !continues(last, range)) ranges.push(range)
  }
  return ranges
}

/** A roman numeral in small or capital letters as a number; undefined for anything else, "iiii" as well. */
export function fromRoman(numeral: string): number | undefined {
  const shape = /^(m{0,3})(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.exec(numeral.toLowerCase())
  if (numeral === '' || shape === null) return undefined
  const [, thousands = '', hundreds = '', tens = '', units = ''] = shape
  return (
    thousands.length * 1000 +
    digit(hundreds, 'c', 'd', 'm') * 100 +
    digit(tens, 'x', 'l', 'c') * 10 +
    digit(units, 'i', 'v', 'x')
  )
}

function digit(numeral: string, one: string, five: string, ten: string): number {
  if (numeral === one + ten) return 9
  if (numeral === one + five) return 4
  return numeral.startsWith(five) ? 4 + numeral.length : numeral.length
}

function continues(last: LabelRange, next: LabelRange): boolean {
  if (last.prefix !== next.prefix || last.style !== next.style) return false
  return last.style === undefined || last.start + next.from - last.from === next.start
}

function rangeOf(folio: string, from: number): LabelRange {
  const [, prefix = '', digits] = /^(.*?)([1-9]\d*)$/s.exec(folio) ?? []
  if (digits !== undefined) return { from, prefix, style: 'D', start: Number(digits) }
  const roman = fromRoman(folio)
  const style = folio === folio.toLowerCase() ? 'r' : 'R'
  // A numeral in mixed case is a name that happens to look like one.
  const plain = folio === folio.toLowerCase() || folio === folio.toUpperCase()
  if (roman !== undefined && plain) return { from, prefix: '', style, start: roman }
  return { from, prefix: folio, start: 1 }
}
