import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { plainMeaning } from '../../../scripts/pdf/gather/plain-meaning.ts'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { fixture } from '../facts.ts'
import { shown } from '../tags/shown.ts'
import { meant, plain, plainTags, told } from './plain.ts'

it('has every element with all that it says', async () => {
  const { doc, meaning } = await meant()
  const { tree } = structuredIn(doc)
  const [before, after] = [tree ? [...walk(tree)] : [], meaning.tree ? plainTags(meaning.tree) : []]
  const said = ({ type, lang, alt, actualText, id, title, attributes }: (typeof before | typeof after)[number]) => {
    return { type, lang, alt, actualText, id, title, attributes }
  }
  expect(after.map(said)).toEqual(before.map(said))
  expect(meaning.tree && told(meaning.tree).replace(/\/\d/g, '').replace(/@\d/g, '@')).toBe(tree && shown(tree))
  expect(structuredClone(meaning)).toEqual(meaning)
})

it('says on which page content and links lie, and which of its links they are', async () => {
  const { meaning } = await meant()
  const links = plainTags(meaning.tree ?? plain('')).filter(({ type }) => type === 'Link')
  expect(links.map(told)).toEqual([
    'Link(NonStruct(3/0) @0/0)',
    'Link(NonStruct(3/1) @0/1)',
    'Link(NonStruct(6/1) @1/1)',
    'Link(NonStruct(7/4) @0/4)',
  ])
})

it('numbers headings, and has bookmarks know them by that', async () => {
  const { meaning } = await meant()
  const headings = plainTags(meaning.tree ?? plain('')).filter(({ heading }) => heading !== undefined)
  expect(headings.map(({ type, heading }) => `${type} ${heading}`)).toEqual([
    'H1 0',
    'H1 1',
    'H1 2',
    'H2 3',
    'H3 4',
    'H2 5',
    'H1 6',
  ])
  expect(meaning.bookmarks[2]).toMatchObject({
    title: 'Over waterbouwkunde',
    page: 3,
    heading: 2,
    items: [
      { title: 'De eerste brug', page: 3, heading: 3, items: [{ title: 'Van steen', heading: 4 }] },
      { page: 4, heading: 5 },
    ],
  })
  expect(meaning.bookmarks[0]?.view).toEqual(['XYZ', expect.any(Number), expect.any(Number), 0])
})

it('leaves out what lies on none of the pages, and lifts what was under it', async () => {
  const { doc } = await meant()
  const structured = structuredIn(doc)
  doc.removePage(3)
  const { tree, bookmarks } = plainMeaning(doc, structured)
  expect(bookmarks.map(({ title, page }) => [title, page])).toEqual([
    ['Het water', 0],
    ['Inhoud', 1],
    ['De tweede brug', 3],
    ['Bijlage', 4],
  ])
  expect(tree && told(tree)).toContain('H1(NonStruct) P(NonStruct Em(NonStruct) ')
  expect(tree && told(tree)).not.toContain('/5')
})

it('names a form by its object, and leaves out a link that no page has', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  const [form, link] = [doc.context.register(doc.context.stream('')), doc.context.register(doc.context.obj({}))]
  const kids = [
    { mcid: 0, page: page.ref, form },
    { annotation: link, page: page.ref },
  ]
  const { tree } = plainMeaning(doc, { tree: tag('Figure', kids), bookmarks: [] })
  expect(tree).toEqual(plain('Figure', [{ mcid: 0, page: 0, form: form.objectNumber }]))
})

it('reads what of a page a bookmark shows', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  const dest = doc.context.obj([page.ref, 'XYZ', null, 7.5, null])
  const item = { title: 'Een\u00ad  twee', entries: new Map([['Dest', dest]]), items: [] }
  expect(plainMeaning(doc, { tree: undefined, bookmarks: [item] })).toEqual({
    tree: undefined,
    bookmarks: [{ title: 'Een twee', page: 0, view: ['XYZ', null, 7.5, null], items: [] }],
  })
})

it('is empty for a file without tags and outline', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  for (const key of ['StructTreeRoot', 'Outlines']) doc.catalog.delete(PDFName.of(key))
  expect(plainMeaning(doc, structuredIn(doc))).toEqual({ tree: undefined, bookmarks: [] })
})
