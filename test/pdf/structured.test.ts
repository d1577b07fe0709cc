import { PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import type { Bookmark } from '../../scripts/pdf/bookmarks.ts'
import {
  dropStructure,
  headingsIn,
  holdsContent,
  leadsToHeading,
  pageOfBookmark,
  structuredIn,
} from '../../scripts/pdf/structured.ts'
import { tag, walk } from '../../scripts/pdf/tags/tree.ts'
import { fixture } from './facts.ts'
import { area, content } from './tags/shown.ts'

const load = () => PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
const titles = (items: readonly Bookmark[]): unknown =>
  items.map(({ title, items }) => (items.length > 0 ? [title, titles(items)] : title))

it('reads tags and bookmarks, with the pages and headings that these lead to', async () => {
  const doc = await load()
  const { tree, bookmarks } = structuredIn(doc)
  expect(titles(bookmarks)).toEqual([
    'Het water',
    'Inhoud',
    ['Over water\u00adbouw\u00adkunde', [['De eerste brug', ['Van steen']], 'De tweede brug']],
    'Bijlage',
  ])
  expect(bookmarks.map(pageOfBookmark)).toEqual([0, 1, 3, 5].map(index => doc.getPage(index).ref))
  const headings = tree ? [...walk(tree)].filter(({ type }) => type === 'H1') : []
  expect(bookmarks.map(({ entries }) => entries.get('SE'))).toEqual(headings.map(({ ref }) => ref))
})

it('finds nothing in a file without either', async () => {
  expect(structuredIn(await PDFDocument.create())).toEqual({ tree: undefined, bookmarks: [] })
})

it('takes both out of a document', async () => {
  const doc = await load()
  dropStructure(doc)
  expect(structuredIn(doc)).toEqual({ tree: undefined, bookmarks: [] })
  expect(doc.catalog.has(PDFName.of('Dests'))).toBe(true)
})

it('knows whether anything under an element is painted, or is a link', () => {
  expect(holdsContent(tag('P', [tag('Em', [content(0)])]))).toBe(true)
  expect(holdsContent(tag('P', [tag('Link', [area()])]))).toBe(true)
  expect(holdsContent(tag('P', [tag('Em', []), tag('Em', [tag('Em', [])])]))).toBe(false)
})

it('knows no page of a bookmark that leads elsewhere', async () => {
  const { context } = await load()
  const item = (entries: readonly (readonly [string, PDFObject])[]) => ({
    title: '',
    entries: new Map(entries),
    items: [],
  })
  const items = [item([]), item([['Dest', PDFName.of('naam')]]), item([['Dest', context.obj([])]])]
  expect(items.map(pageOfBookmark)).toEqual([undefined, undefined, undefined])
})

it('knows the headings that bookmarks can know, and which bookmarks lead to one', async () => {
  const { tree, bookmarks } = structuredIn(await PDFDocument.load(fixture('magazine.pdf')))
  const found = headingsIn(tree)
  expect(found.map(({ type }) => type)).toEqual(['H1', 'H1', 'H1', 'H2', 'H3', 'H2', 'H1'])
  const headings = new Map(found.map(({ ref }) => [ref, true]))
  const [first] = bookmarks
  if (!first) throw new Error('There is no bookmark')
  expect(leadsToHeading(first, headings)).toBe(true)
  const others = new Map([...headings].filter(([ref]) => ref !== first.entries.get('SE')))
  expect([leadsToHeading(first, others), leadsToHeading(first, new Map())]).toEqual([false, true])
  expect(headingsIn(undefined)).toEqual([])
})
