import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { flat } from '../../scripts/pdf/bookmarks.ts'
import { planted } from '../../scripts/pdf/gather/planted.ts'
import type { Facts } from '../../scripts/pdf/model.ts'
import { dictAt, drop, put, textString } from '../../scripts/pdf/objects.ts'
import { outline } from '../../scripts/pdf/outline.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import type { ReadBookmark } from '../../scripts/pdf/read-back-model.ts'
import { elementsOf } from '../../scripts/pdf/structure.ts'
import { dropStructure, type Structured, structuredIn } from '../../scripts/pdf/structured.ts'
import { tags } from '../../scripts/pdf/tags.ts'
import { fixture, magazineFacts, magazinePages } from './facts.ts'
import { magazineDigest } from './gather/plain.ts'

const shape = (items: readonly ReadBookmark[]): unknown =>
  items.map(each => (each.items.length === 0 ? each.title : [each.title, shape(each.items)]))

async function passed(
  change: (doc: PDFDocument) => void = () => undefined,
  facts: Partial<Facts> | ((doc: PDFDocument) => Structured) = {},
) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  change(doc)
  const found = collector()
  outline(doc, magazineFacts(typeof facts === 'function' ? { structured: facts(doc) } : facts), found)
  return { ...(await readPdf(await doc.save())), messages: found.all() }
}

describe('outline', () => {
  it('keeps exactly the headings, with clean titles, in their levels and on their pages', async () => {
    const { outline: items, messages } = await passed()
    expect(messages).toEqual([])
    expect(shape(items)).toEqual([
      'Het water',
      'Inhoud',
      ['Over waterbouwkunde', [['De eerste brug', ['Van steen']], 'De tweede brug']],
      'Bijlage',
    ])
    expect(items.map(each => each.page)).toEqual([0, 1, 3, 5])
  })

  it('drops a bookmark that leads to no heading', async () => {
    const { outline: items } = await passed(doc => {
      const paragraph = elementsOf(doc).find(({ type }) => type === 'H1')
      if (paragraph !== undefined) put(paragraph.dict, 'S', PDFName.of('P'))
    })
    expect(items.map(each => each.title)).toEqual(['Inhoud', 'Over waterbouwkunde', 'Bijlage'])
  })

  it('says when a heading has no bookmark', async () => {
    const { messages } = await passed(doc => drop(doc.catalog, 'Outlines'))
    expect(new Set(messages.map(each => each.rule))).toEqual(new Set(['outline-incomplete']))
    expect(messages.map(each => each.page)).toEqual(['i', 'ii', '1', '1', '1', '2', 'B-1'])
  })
})

describe('outline with what the publication knows', () => {
  it('names a section by its own title, and lifts what is not of the section above', async () => {
    const sections = ['cover', 'contents', '', 'bruggen', 'tweede', 'bijlage']
    const map = magazinePages().map.map((page, index) => ({ ...page, section: sections[index] ?? '' }))
    const titles = [
      { id: 'bruggen', title: 'Water\u00adbouw' },
      { id: 'tweede', title: 'Zonder kop' },
    ]
    const { outline: items } = await passed(undefined, { pages: magazinePages({ map }), sections: titles })
    expect(shape(items)).toEqual([
      'Het water',
      'Inhoud',
      ['Waterbouw', [['De eerste brug', ['Van steen']]]],
      'De tweede brug',
      'Bijlage',
    ])
  })

  it('takes the words of the page where Chromium lost a space', async () => {
    const box = { left: 0, top: 0, right: 1, bottom: 1, at: 'a.md:1:1' }
    const lines = [
      { ...box, text: 'De tweede' },
      { ...box, text: 'brug' },
    ]
    const map = magazinePages().map.map(page => (page.index === 4 ? { ...page, lines } : page))
    const lost = (doc: PDFDocument) => {
      const chapter = dictAt(dictAt(dictAt(doc.catalog, 'Outlines') ?? doc.catalog, 'Last') ?? doc.catalog, 'Prev')
      const second = chapter && dictAt(chapter, 'Last')
      if (second !== undefined) put(second, 'Title', textString('De tweedebrug'))
    }
    const { outline: items } = await passed(lost, { pages: magazinePages({ map }) })
    expect(items[2]?.items[1]?.title).toBe('De tweede brug')
    expect((await passed(lost)).outline[2]?.items[1]?.title).toBe('De tweedebrug')
  })

  it('takes the bookmarks and tags that are given, whatever the document has', async () => {
    const { meaning } = await magazineDigest()
    const given = (doc: PDFDocument) => planted(doc, { ...meaning, bookmarks: meaning.bookmarks.slice(1) })
    const { outline: items, messages } = await passed(dropStructure, given)
    expect(shape(items)).toEqual([
      'Inhoud',
      ['Over waterbouwkunde', [['De eerste brug', ['Van steen']], 'De tweede brug']],
      'Bijlage',
    ])
    expect(messages.map(({ rule, page }) => [rule, page])).toEqual([['outline-incomplete', 'i']])
  })

  it('leaves a file without headings without an outline', async () => {
    const { outline: items, messages } = await passed(doc => drop(doc.catalog, 'Outlines', 'StructTreeRoot'))
    expect([items, messages]).toEqual([[], []])
  })

  it('writes titles that any reader decodes', async () => {
    const { outline: items } = await passed(doc => {
      const first = dictAt(dictAt(doc.catalog, 'Outlines') ?? doc.catalog, 'First')
      if (first !== undefined) put(first, 'Title', textString('Œuvre – 水'))
    })
    expect(items[0]?.title).toBe('Œuvre – 水')
  })
})

it('leads to the headings where the tags are written', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const structured = planted(doc, (await magazineDigest()).meaning)
  dropStructure(doc)
  const facts = magazineFacts({ structured })
  outline(doc, facts, collector())
  await tags(doc, facts, collector())
  const again = await PDFDocument.load(await doc.save())
  const elements = new Map(elementsOf(again).map(({ ref, type }) => [ref, type]))
  const types = flat(structuredIn(again).bookmarks).map(({ entries }) => {
    const ref = entries.get('SE')
    return ref instanceof PDFRef ? elements.get(ref) : undefined
  })
  expect(types).toEqual(['H1', 'H1', 'H1', 'H2', 'H3', 'H2', 'H1'])
})
