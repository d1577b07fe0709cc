import { PDFArray, PDFDocument, PDFName, PDFNull, PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import type { Bookmark } from '../../../scripts/pdf/bookmarks.ts'
import { plainMeaning } from '../../../scripts/pdf/gather/plain-meaning.ts'
import { planted } from '../../../scripts/pdf/gather/planted.ts'
import { type Structured, structuredIn } from '../../../scripts/pdf/structured.ts'
import { isTag, type Tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { meant, plain } from './plain.ts'

/** Everything but by what object an element is known. */
function bare({ ref: _, kids, ...rest }: Tag): unknown {
  return { ...rest, kids: kids.map(kid => (isTag(kid) ? bare(kid) : kid)) }
}

/** The headings that bookmarks lead to, by their place in the tree. */
function led({ tree, bookmarks }: Structured): unknown {
  const all = tree ? [...walk(tree)] : []
  const ledTo = ({ title, entries, items }: Bookmark): unknown => {
    return [
      title,
      String(entries.get('Dest')),
      all.findIndex(({ ref }) => ref && ref === entries.get('SE')),
      items.map(ledTo),
    ]
  }
  return bookmarks.map(ledTo)
}

it.each(['magazine.pdf', 'colours.pdf'])('is what was read of the document: %s', async name => {
  const { doc, meaning } = await meant(name)
  const [read, again] = [structuredIn(doc), planted(doc, meaning)]
  expect(again.tree && bare(again.tree)).toEqual(read.tree && bare(read.tree))
  expect(again.bookmarks).toHaveLength(read.bookmarks.length)
  expect(JSON.stringify(led(again))).toBe(JSON.stringify(led(read)).replaceAll('\u00ad', ''))
})

it('keeps everything through both ways', async () => {
  const { doc, meaning } = await meant()
  const rich = {
    ...meaning,
    tree: plain('StructTreeRoot', [
      plain('Document', [...(meaning.tree?.kids ?? []), plain('P', [{ mcid: 9, page: 2, form: 5 }])], {
        lang: 'nl-x-k4',
        alt: 'anders',
        actualText: 'gezegd',
        id: 'e1',
        title: 'Titel',
        attributes: [{ O: 'Table', Headers: ['e1', 2], RowSpan: 2 }],
      }),
    ]),
  }
  const once = plainMeaning(doc, planted(doc, rich))
  expect(once).toEqual(rich)
  expect(plainMeaning(doc, planted(doc, once))).toEqual(rich)
})

it('writes nothing into the document, and gives headings objects of their own', async () => {
  const { doc, meaning } = await meant()
  const before = doc.context.enumerateIndirectObjects().length
  const [one, other] = [planted(doc, meaning), planted(doc, meaning)]
  expect(doc.context.enumerateIndirectObjects()).toHaveLength(before)
  const refs = [one, other].flatMap(({ tree }) => (tree ? [...walk(tree)].flatMap(({ ref }) => ref ?? []) : []))
  expect(refs).toHaveLength(14)
  expect(new Set(refs).size).toBe(14)
  expect(refs.every(ref => doc.context.lookup(ref) === undefined)).toBe(true)
})

it('leaves out content and links that are not there', async () => {
  const doc = await PDFDocument.create()
  doc.addPage().node.set(PDFName.of('Annots'), doc.context.obj([doc.context.obj({})]))
  const kids = [
    { mcid: 0, page: 0 },
    { mcid: 0, page: 1 },
    { link: 0, page: 0 },
    { link: 1, page: 0 },
    { link: 0, page: 7 },
  ]
  const { tree } = planted(doc, { tree: plain('P', kids), bookmarks: [] })
  expect(tree?.kids).toEqual([{ mcid: 0, page: doc.getPage(0).ref }])
})

it('has a bookmark lead where it led, and to no heading that is not there', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  const item = { title: 'Een', page: 0, view: ['FitH', 7.5, null], heading: 3, items: [] }
  const [bookmark] = planted(doc, { tree: plain('P'), bookmarks: [item] }).bookmarks
  const dest = bookmark?.entries.get('Dest')
  expect(dest instanceof PDFArray && dest.asArray().map(String)).toEqual([String(page.ref), '/FitH', '7.5', 'null'])
  expect(dest instanceof PDFArray && dest.get(3)).toBe(PDFNull)
  expect(bookmark?.entries.has('SE')).toBe(false)
  const [lost] = planted(doc, { bookmarks: [{ ...item, page: 4 }] }).bookmarks
  const to = lost?.entries.get('Dest')
  expect(to instanceof PDFArray && to.get(0)).toBe(PDFRef.of(0))
})
