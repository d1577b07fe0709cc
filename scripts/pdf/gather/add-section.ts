import { PDFDict, type PDFDocument, PDFName, PDFObjectCopier, PDFPageTree, PDFRef } from '@cantoo/pdf-lib'
import { dictAt } from '../objects.ts'

/**
 * Adds the pages of a section to a book, under a node of their own in its tree of pages.
 * @param section Stays as it is.
 * @param ends Gets the destinations of the section.
 * @returns How many pages they are, and the object of a form in the book by the one in the section.
 */
export function addSection(
  book: PDFDocument,
  section: PDFDocument,
  ends: PDFDict,
): { readonly count: number; readonly formOf: (form: number) => number } {
  const copier = PDFObjectCopier.for(section.context, book.context)
  const copied = (ref: PDFRef) => copier.copy(ref) as PDFRef
  const root = book.catalog.Pages()
  const node = PDFPageTree.withContext(book.context, book.catalog.get(PDFName.of('Pages')) as PDFRef)
  const ref = book.context.register(node)
  root.pushTreeNode(ref)
  for (const page of section.getPages()) {
    const own = copied(page.ref)
    node.pushLeafNode(own)
    book.context.lookup(own, PDFDict).set(PDFName.of('Parent'), ref)
  }
  for (const [name, end] of dictAt(section.catalog, 'Dests')?.entries() ?? []) {
    if (!ends.has(name)) ends.set(name, copier.copy(end))
  }
  return { count: section.getPageCount(), formOf: form => copied(PDFRef.of(form)).objectNumber }
}
