import { type PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { type Collector, message } from '../message.ts'
import { type Bookmark, type BookmarkPlace, bySection, flat, repaired, titled } from './bookmarks.ts'
import { inWordsOfPage } from './heading-words.ts'
import type { Facts, Pass } from './model.ts'
import { drop, put, textString } from './objects.ts'
import { headingsIn, holdsContent, leadsToHeading, pageOfBookmark, structuredIn } from './structured.ts'
import { pageOfTag, type Tag } from './tags/tree.ts'

/** Makes Chromium's outline exactly the headings: clean titles, none empty, nothing that is no heading, nested by section. */
export const outline: Pass = (doc, facts, collector) => {
  const { tree, bookmarks } = facts.structured ?? structuredIn(doc)
  const headings: Headings = new Map(headingsIn(tree).map(each => [each.ref, each]))
  const place = placing(doc, facts, headings)
  const refs = new Set(doc.getPages().map(page => page.ref))
  const kept = repaired(bookmarks, item => isHere(item, refs) && leadsToHeading(item, headings))
  const titles = new Map(facts.sections.map(({ id, title }) => [id, title]))
  const worded = inWordsOfPage(kept, item => facts.pages.map[place(item).page]?.lines ?? [])
  const items = titled(bySection(worded, place), place, titles)
  missing(doc, facts, collector, headings, items)
  drop(doc.catalog, 'Outlines')
  if (items.length > 0) put(doc.catalog, 'Outlines', writeOutline(doc, items))
}

type Headings = ReadonlyMap<PDFObject, Tag>

/** A bookmark may lead to a page that was left out. */
function isHere(item: Bookmark, pages: ReadonlySet<PDFObject>): boolean {
  const target = pageOfBookmark(item)
  return target === undefined || pages.has(target)
}

function placing(doc: PDFDocument, { pages }: Facts, headings: Headings): (item: Bookmark) => BookmarkPlace {
  const refs = new Map(doc.getPages().map((page, index) => [page.ref as PDFObject, index]))
  return item => {
    const page = refs.get(pageOfBookmark(item) ?? PDFName.of('')) ?? -1
    const first = headings.get(item.entries.get('SE') ?? PDFName.of(''))?.type === 'H1'
    return { page, section: pages.map[page]?.section || undefined, first }
  }
}

function missing(
  doc: PDFDocument,
  { pages }: Facts,
  collector: Collector,
  headings: Headings,
  items: readonly Bookmark[],
): void {
  const named = new Set(flat(items).map(item => item.entries.get('SE')))
  for (const [ref, heading] of headings) {
    if (named.has(ref) || !holdsContent(heading)) continue
    const own = pageOfTag(heading)
    const page = pages.map[doc.getPages().findIndex(each => each.ref === own)]?.folio
    collector.add(
      message('outline-incomplete', `A heading of level ${heading.type.slice(1)} has no bookmark`, { page }),
    )
  }
}

function writeOutline(doc: PDFDocument, items: readonly Bookmark[]): PDFRef {
  const root = doc.context.obj({ Type: 'Outlines' })
  const ref = doc.context.register(root)
  writeItems(doc, root, ref, items)
  return ref
}

/** Writes the items under their parent, all of them open. */
function writeItems(doc: PDFDocument, parent: PDFDict, parentRef: PDFRef, items: readonly Bookmark[]): void {
  const written = items.map(item => {
    const dict = doc.context.obj({})
    return { item, dict, ref: doc.context.register(dict) }
  })
  for (const [index, { item, dict, ref }] of written.entries()) {
    put(dict, 'Title', textString(item.title))
    put(dict, 'Parent', parentRef)
    for (const [key, value] of item.entries) put(dict, key, value)
    const [previous, next] = [written[index - 1], written[index + 1]]
    if (previous !== undefined) put(dict, 'Prev', previous.ref)
    if (next !== undefined) put(dict, 'Next', next.ref)
    writeItems(doc, dict, ref, item.items)
  }
  const [first, last] = [written[0], written.at(-1)]
  if (first === undefined || last === undefined) return
  put(parent, 'First', first.ref)
  put(parent, 'Last', last.ref)
  put(parent, 'Count', doc.context.obj(flat(items).length))
}
