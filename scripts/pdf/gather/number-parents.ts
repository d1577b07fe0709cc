import { PDFDict, type PDFDocument, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib'
import { drop, put } from '../objects.ts'

/**
 * Numbers the pages, and the forms with marked content of their own, by which readers come from content to its element
 * (ISO 32000-1, 14.7.4.4): each section began at 0. Links get theirs when the structure is written.
 */
export function numberParents(book: PDFDocument): void {
  let next = 0
  const number = (dict: PDFDict) => {
    if (dict.has(PDFName.of('StructParents'))) put(dict, 'StructParents', PDFNumber.of(next++))
  }
  for (const page of book.getPages()) number(page.node)
  for (const [, object] of book.context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) number(object.dict)
    else if (object instanceof PDFDict) drop(object, 'StructParent')
  }
}
