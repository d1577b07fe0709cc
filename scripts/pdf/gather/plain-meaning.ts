import { PDFArray, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { type Bookmark, repaired } from '../bookmarks.ts'
import { arrayAt, nameOf } from '../objects.ts'
import { headingsIn, leadsToHeading, pageOfBookmark, type Structured } from '../structured.ts'
import { isContent, isTag, type Kid, type Tag } from '../tags/tree.ts'
import type { Meaning, PlainBookmark, PlainKid, PlainTag } from './meaning.ts'

/** The meaning of a document as plain values; what lies on none of its pages is left out. */
export function plainMeaning(
  doc: PDFDocument,
  { tree, bookmarks, mended }: Structured,
  headings = headingsOf(tree),
): Meaning {
  const pages = new Map(doc.getPages().map((page, index) => [page.ref as PDFObject, index]))
  const links = new Map<PDFRef, number>()
  for (const page of doc.getPages()) {
    for (const [index, each] of (arrayAt(page.node, 'Annots')?.asArray() ?? []).entries()) {
      if (each instanceof PDFRef) links.set(each, index)
    }
  }
  const known = { pages, links, headings }
  const here = repaired(
    bookmarks,
    each => pages.has(pageOfBookmark(each) ?? PDFName.of('')) && leadsToHeading(each, headings),
  )
  const plain = here.map(each => plainBookmark(each, known))
  return { tree: tree && plainTag(tree, known), bookmarks: plain, ...(mended ? { mended } : {}) }
}

/** Numbers of the headings of a tree, by which bookmarks know them. */
export function headingsOf(tree: Tag | undefined): ReadonlyMap<PDFObject, number> {
  return new Map(headingsIn(tree).map(({ ref }, index) => [ref, index]))
}

interface Known {
  readonly pages: ReadonlyMap<PDFObject, number>
  readonly links: ReadonlyMap<PDFRef, number>
  readonly headings: ReadonlyMap<PDFObject, number>
}

function plainTag({ ref, mark, kids, ...rest }: Tag, known: Known): PlainTag {
  const heading = ref && known.headings.get(ref)
  return {
    ...rest,
    ...(heading === undefined ? {} : { heading }),
    ...(mark && mark.note + mark.table !== '' ? { mark: { note: mark.note, table: mark.table } } : {}),
    kids: kids.flatMap(kid => plainKid(kid, known)),
  }
}

function plainKid(kid: Kid, known: Known): PlainKid[] {
  if (isTag(kid)) return [plainTag(kid, known)]
  const page = known.pages.get(kid.page)
  if (page === undefined) return []
  if (isContent(kid)) return [{ mcid: kid.mcid, page, ...(kid.form ? { form: kid.form.objectNumber } : {}) }]
  const link = known.links.get(kid.annotation)
  return link === undefined ? [] : [{ link, page }]
}

function plainBookmark(item: Bookmark, known: Known): PlainBookmark {
  const target = item.entries.get('Dest')
  const view = target instanceof PDFArray ? target.asArray().slice(1).map(plainValue) : []
  const heading = known.headings.get(item.entries.get('SE') ?? PDFName.of(''))
  return {
    title: item.title,
    page: known.pages.get(pageOfBookmark(item) ?? PDFName.of('')) ?? 0,
    view,
    ...(heading === undefined ? {} : { heading }),
    items: item.items.map(each => plainBookmark(each, known)),
  }
}

function plainValue(value: PDFObject): string | number | null {
  if (value instanceof PDFName) return nameOf(value)
  return value instanceof PDFNumber ? value.asNumber() : null
}
