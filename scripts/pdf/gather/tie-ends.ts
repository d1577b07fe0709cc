import { PDFDict, type PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, drop, put } from '../objects.ts'
import type { PlainLink } from './meaning.ts'

/**
 * Keeps the destinations that links lead to, and takes out the links that lead to none.
 * @param ends Every id of the book.
 * @returns The place of a link among those that are left on its page; undefined when all are left.
 */
export function tieEnds(book: PDFDocument, ends: PDFDict): ((link: PlainLink) => number | undefined) | undefined {
  const used = new Set<PDFObject>()
  const kept = book.getPages().map(page => {
    const all = arrayAt(page.node, 'Annots')?.asArray() ?? []
    const left = all.filter(each => {
      const end = endOf(book, each)
      if (end) used.add(end)
      return end === undefined || ends.has(end)
    })
    if (left.length === 0) drop(page.node, 'Annots')
    else if (left.length < all.length) put(page.node, 'Annots', book.context.obj(left))
    return { all, left }
  })
  for (const name of ends.keys()) if (!used.has(name)) ends.delete(name)
  if (kept.every(({ all, left }) => all.length === left.length)) return undefined
  return ({ page, link }) => {
    const of = kept[page]
    const index = of?.left.indexOf(of.all[link] ?? PDFName.of('')) ?? -1
    return index < 0 ? undefined : index
  }
}

function endOf(book: PDFDocument, annotation: PDFObject): PDFName | undefined {
  const dict = book.context.lookup(annotation)
  const end = dict instanceof PDFDict ? dict.lookup(PDFName.of('Dest')) : undefined
  return end instanceof PDFName ? end : undefined
}
