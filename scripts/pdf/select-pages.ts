import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Gathered } from './gather/gather.ts'
import { plainMeaning } from './gather/plain-meaning.ts'
import { planted } from './gather/planted.ts'
import { forgetLinks, targetOf } from './links.ts'
import { loadPdf } from './load-pdf.ts'
import { arrayAt, dictAt, put } from './objects.ts'
import { savePdf } from './save-pdf.ts'
import { dropStructure, structuredIn } from './structured.ts'
import { isTag, rebuild, type Tag } from './tags/tree.ts'

/**
 * Some of the pages as if they were the whole book: the others are gone from the PDF, its tags and its links.
 * @param indices Of the pages to keep, from 0, in order.
 */
export async function selectPages(pages: Gathered, indices: readonly number[]): Promise<Gathered> {
  const doc = await loadPdf(pages.pdf)
  const structured = pages.meaning ? planted(doc, pages.meaning) : structuredIn(doc)
  dropStructure(doc)
  const kept = new Set(indices)
  for (let index = doc.getPageCount() - 1; index >= 0; index--) if (!kept.has(index)) doc.removePage(index)
  const refs = new Set(doc.getPages().map(page => page.ref))
  const gone = dropLinks(doc, forgetDestinations(doc, refs))
  if (structured.tree) forgetTags(structured.tree, refs, gone)
  const meaning = plainMeaning(doc, structured)
  const place = new Map(indices.map((index, at) => [index, at]))
  const moved = <Placed extends { readonly page: number }>(each: Placed): Placed[] => {
    const page = place.get(each.page)
    return page === undefined ? [] : [{ ...each, page }]
  }
  return {
    ...pages,
    meaning,
    pdf: await savePdf(doc, { packed: true }),
    map: pages.map.filter(({ index }) => kept.has(index)).map(page => ({ ...page, index: place.get(page.index) ?? 0 })),
    links: pages.links.flatMap(moved),
    pictures: pages.pictures.flatMap(moved),
    tables: pages.tables.flatMap(moved),
  }
}

/** What stood on other pages goes from the tags, and what then holds nothing, but for the cells of a table. */
function forgetTags(tree: Tag, refs: ReadonlySet<PDFRef>, gone: ReadonlySet<PDFRef>): void {
  forgetLinks(tree, gone)
  rebuild(tree, kid => {
    if (!isTag(kid)) return refs.has(kid.page) ? [kid] : []
    return kid.kids.length === 0 && !/^T[HD]$/.test(kid.type) ? [] : [kid]
  })
}

/** @returns The names of destinations that are still there. */
function forgetDestinations(doc: PDFDocument, refs: ReadonlySet<PDFRef>): ReadonlySet<string> {
  const names = dictAt(doc.catalog, 'Dests')
  for (const key of names?.keys() ?? []) {
    const page = names && pageOfDestination(names.lookup(key))
    if (page === undefined || !refs.has(page)) names?.delete(key)
  }
  return new Set((names?.keys() ?? []).map(key => `#${key.decodeText()}`))
}

function pageOfDestination(destination: PDFObject | undefined): PDFRef | undefined {
  const list = destination instanceof PDFDict ? arrayAt(destination, 'D') : destination
  const page = list instanceof PDFArray ? list.get(0) : undefined
  return page instanceof PDFRef ? page : undefined
}

/**
 * A link to a page that is gone goes as well; its words stay.
 * @returns The links that went.
 */
function dropLinks(doc: PDFDocument, known: ReadonlySet<string>): ReadonlySet<PDFRef> {
  const gone = new Set<PDFRef>()
  for (const page of doc.getPages()) {
    const all = arrayAt(page.node, 'Annots')?.asArray() ?? []
    const kept = all.filter(each => {
      const dict = doc.context.lookup(each)
      if (!(dict instanceof PDFDict)) return false
      const target = targetOf(dict)
      return !(target.startsWith('#') && dict.has(PDFName.of('Dest'))) || known.has(target)
    })
    if (kept.length < all.length) put(page.node, 'Annots', doc.context.obj(kept))
    for (const each of all) if (each instanceof PDFRef && !kept.includes(each)) gone.add(each)
  }
  return gone
}
