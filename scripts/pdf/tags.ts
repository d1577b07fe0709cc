import { type PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { type Collector, message } from '../message.ts'
import type { Pass } from './model.ts'
import { arrayAt, put } from './objects.ts'
import { structuredIn } from './structured.ts'
import { undescribed } from './tags/accessible.ts'
import { adoptLinks } from './tags/adopt-links.ts'
import { orderHeadings } from './tags/headings.ts'
import { tieNotes } from './tags/notes.ts'
import { saidIn } from './tags/said.ts'
import { sectionTags } from './tags/section-tags.ts'
import { groupSections, type PageSection } from './tags/sections.ts'
import { repairTables } from './tags/tables.ts'
import { tagTables } from './tags/tables-behind.ts'
import { type Annotation, isTag, type Tag } from './tags/tree.ts'
import { writeTags } from './tags/write-tags.ts'

/**
 * Makes Chromium's tags those of PDF/UA-1 (ISO 14289-1): what was split is whole again, what means nothing is gone, each
 * chapter is a section, notes follow their calls, lists have bodies and cells their headers, drawings their data behind them. What a
 * section tells by itself is mended already where sections were gathered. Runs before `artifacts`, which marks as decoration what is
 * then in no element.
 */
export const tags: Pass = (doc, { pages, edition, sections, contents, structured }, collector) => {
  const { tree, mended } = structured ?? structuredIn(doc)
  if (tree === undefined) return
  if (!mended) sectionTags(tree, { marks: pages.tags ?? [], language: edition.language, isSaid: saidIn(doc, contents) })
  tagTables(doc, tree, pages.tables)
  repairTables(tree)
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  const indices = new Map(doc.getPages().map((page, index) => [page.ref, index]))
  for (const kid of tree.kids) if (isTag(kid)) adoptLinks(kid, linksOf(doc), [...indices.keys()])
  groupSections(tree, (page: PDFRef): PageSection | undefined => {
    const id = pages.map[indices.get(page) ?? -1]?.section ?? ''
    return id === '' ? undefined : { id, title: titles.get(id) ?? '' }
  })
  tieNotes(tree)
  orderHeadings(tree)
  tellUndescribed(tree, collector)
  writeTags(doc, tree)
  // Suspects is false by default, and poppler takes a written false for a fault.
  put(doc.catalog, 'MarkInfo', doc.context.obj({ Marked: true }))
}

function linksOf(doc: PDFDocument): readonly Annotation[] {
  return doc.getPages().flatMap(page => {
    const all = arrayAt(page.node, 'Annots')?.asArray() ?? []
    return all.flatMap(ref => (ref instanceof PDFRef ? [{ annotation: ref, page: page.ref }] : []))
  })
}

function tellUndescribed(tree: Tag, collector: Collector): void {
  const count = undescribed(tree).length
  if (count === 0) return
  const what = count === 1 ? 'one picture has' : `${count} pictures have`
  collector.add(message('screen-undescribed', `The screen PDF does not call itself PDF/UA: ${what} no description`))
}
