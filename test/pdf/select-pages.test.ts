import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { type Gathered, gather } from '../../scripts/pdf/gather/gather.ts'
import type { PlainTag } from '../../scripts/pdf/gather/meaning.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { readScreenFile } from '../../scripts/pdf/screen-file/read-screen-file.ts'
import { selectPages } from '../../scripts/pdf/select-pages.ts'
import { structuredIn } from '../../scripts/pdf/structured.ts'
import { checkScreen } from '../../scripts/proof/screen/check-screen.ts'
import { magazineEdition, magazinePages, when } from './facts.ts'
import { magazineDigest, plain, plainTags, told } from './gather/plain.ts'
import { shown } from './tags/shown.ts'

async function made(indices: readonly number[], from: Gathered = magazinePages()) {
  const pages = await selectPages(from, indices)
  const found = collector()
  const wanted = { screen: true, print: false }
  const { screen = new Uint8Array() } = await makePdf(pages, magazineEdition(), [], wanted, found, when)
  return { pages, screen, messages: found.all() }
}

describe('selectPages', () => {
  it('keeps the pages asked for, with their labels, and numbers them anew', async () => {
    const { pages, screen, messages } = await made([1, 4])
    expect(pages.map.map(each => [each.index, each.folio])).toEqual([
      [0, 'ii'],
      [1, '2'],
    ])
    expect(pages.links.every(each => each.page < 2)).toBe(true)
    expect(messages).toEqual([])
    const read = await readPdf(screen)
    expect(read.pages.map(each => each.label)).toEqual(['ii', '2'])
    expect(read.outline.flatMap(each => [each.title, ...each.items.map(item => item.title)])).toEqual([
      'Inhoud',
      'De tweede brug',
    ])
  })

  it('drops links to pages that are gone, and keeps those to the net', async () => {
    const read = await readPdf((await made([1, 4])).screen)
    expect(read.pages.flatMap(each => each.links.map(link => link.target))).toEqual([
      'https://example.org/net?a=1&b=2',
      'mailto:redactie@example.org',
    ])
    const whole = await readPdf((await made([1, 3])).screen)
    expect(whole.pages.flatMap(each => each.links.map(link => link.target))).toContain('#bruggen')
  })

  it('keeps the data behind the drawings of those pages, and of no others', async () => {
    const place = { at: '', left: 0, top: 0, right: 1, bottom: 1, rows: [] }
    const tables = [1, 3, 4].map(page => ({ id: `table-${page}`, page, ...place }))
    const pages = await selectPages(magazinePages({ tables }), [1, 4])
    expect(pages.tables.map(({ id, page }) => [id, page])).toEqual([
      ['table-1', 0],
      ['table-4', 1],
    ])
  })

  it('leaves a file that still keeps to PDF/UA-1', async () => {
    for (const indices of [[0], [1, 4], [3, 4, 5]]) {
      expect(checkScreen(await readScreenFile((await made(indices)).screen))).toEqual([])
    }
  })
})

describe('selectPages of what was gathered', () => {
  it('says of the pages the same as of those of the print itself', async () => {
    const gathered = await gatheredMagazine()
    for (const indices of [[1, 4], [3], [0, 1, 2, 3, 4, 5]]) {
      const [own, other] = [await made(indices, gathered), await made(indices)]
      expect(own.messages).toEqual([])
      expect(await written(own.screen)).toBe(await written(other.screen))
      expect(own.pages.meaning?.bookmarks).toEqual(other.pages.meaning?.bookmarks)
      const [read, before] = [await readPdf(own.screen), await readPdf(other.screen)]
      expect([read.pages, read.outline]).toEqual([before.pages, before.outline])
      expect(checkScreen(await readScreenFile(own.screen))).toEqual([])
    }
  })

  it('gives the meaning beside a PDF without tags and outline', async () => {
    for (const from of [await gatheredMagazine(), magazinePages()]) {
      const { pdf, meaning } = await selectPages(from, [1, 4])
      expect(structuredIn(await PDFDocument.load(pdf))).toEqual({ tree: undefined, bookmarks: [] })
      expect(meaning?.bookmarks.map(({ title, page }) => [title, page])).toEqual([
        ['Inhoud', 0],
        ['De tweede brug', 1],
      ])
      const tags = plainTags(meaning?.tree ?? plain(''))
      const [links, runs] = ['Link', 'Span'].map(type => tags.filter(each => each.type === type).map(bare))
      // The link to the bridges, on a page that is gone, is words now.
      expect(links).toEqual(['Link(6/0 @0/0)', 'Link(7/1 @0/1)'])
      expect(runs).toEqual(['Span(3/0)'])
    }
  })

  it('can be selected from again', async () => {
    const once = await selectPages(await gatheredMagazine(), [0, 1, 4])
    const twice = await selectPages(once, [1, 2])
    expect(tree(twice)).toBe(tree(await selectPages(await gatheredMagazine(), [1, 4])))
    expect(twice.map.map(({ folio }) => folio)).toEqual(['ii', '2'])
  })
})

/** What Chromium's boxes without meaning hold. */
function bare(tag: PlainTag): string {
  return told(tag).replace(/NonStruct\(([^()]*)\)/g, '$1')
}

/** The tags of a finished file. */
async function written(screen: Uint8Array): Promise<string> {
  const { tree } = structuredIn(await PDFDocument.load(screen))
  return tree ? shown(tree) : ''
}

function tree({ meaning }: Gathered): string {
  return told(meaning?.tree ?? plain(''))
}

async function gatheredMagazine(): Promise<Gathered> {
  const { pdf, tags = [], ...facts } = magazinePages()
  return gather({ ...facts, sections: [{ pdf, tags }] }, [await magazineDigest()])
}
