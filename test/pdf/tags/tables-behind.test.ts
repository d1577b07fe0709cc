import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../../scripts/message.ts'
import type { PlacedTable } from '../../../scripts/pages/model.ts'
import { makePdf } from '../../../scripts/pdf/pdf.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { readScreenFile } from '../../../scripts/pdf/screen-file/read-screen-file.ts'
import { readTags } from '../../../scripts/pdf/tags/read-tags.ts'
import { tagTables } from '../../../scripts/pdf/tags/tables-behind.ts'
import { type Tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { writeTags } from '../../../scripts/pdf/tags/write-tags.ts'
import { checkScreen } from '../../../scripts/proof/screen/check-screen.ts'
import { fixture, magazineEdition, magazinePages, when } from '../facts.ts'
import { below, mark, shown } from './shown.ts'

const row = (head: string, value: string) => [
  { text: head, heads: 'Row' as const },
  { text: value, heads: '' as const },
]
const table: PlacedTable = {
  ...{ id: 'table-1', page: 3, at: 'a.md:3:1', left: 60, top: 100, right: 260, bottom: 180 },
  rows: [row('Een brug', '50'), row('Net', ''), row('De 漢', '2')],
}

/** The fixture with its figure told that it has a table. */
async function magazine(): Promise<PDFDocument> {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const tree = readTags(doc)
  const figure = tree && [...walk(tree)].find(({ type, alt }) => type === 'Figure' && alt !== undefined)
  if (figure) figure.lang = 'nl-x-k0'
  if (tree) writeTags(doc, tree)
  return doc
}

describe('tagTables', () => {
  it('puts a table after the figure, with content beyond that of the page', async () => {
    const doc = await magazine()
    const tree = readTags(doc) as Tag
    const figure = [...walk(tree)].find(({ lang }) => lang === 'nl-x-k0')
    if (figure) figure.mark = mark({ table: 'table-1' })
    tagTables(doc, tree, [table])
    expect(below(tree)).toContain(`${figure && shown(figure)} Table(TR(TH(12) TD(13)) TR(TH(14) TD) TR(TH(15) TD(16)))`)
  })

  it('leaves a page without data as it was', async () => {
    const doc = await magazine()
    const tree = readTags(doc) as Tag
    const before = below(tree)
    tagTables(doc, tree, [])
    tagTables(doc, tree, [table])
    expect(below(tree)).toBe(before)
  })

  it('makes a file in which the data are read, not seen, and all rules kept; the print file has none', async () => {
    const pdf = await (await magazine()).save()
    const pages = magazinePages({ pdf, tables: [table], tags: [mark({ table: 'table-1' })] })
    const found = collector()
    const wanted = { screen: true, print: false }
    const { screen = new Uint8Array() } = await makePdf(pages, magazineEdition(), [], wanted, found, when)
    expect(found.all()).toEqual([])
    const read = await readPdf(screen)
    expect(read.pages.map(each => each.unseen.length)).toEqual([0, 0, 0, 5, 0, 0])
    expect(read.pages[3]?.unseen).toEqual(['Een brug', '50', 'Net', 'De 漢', '2'])
    const bare = await readPdf(fixture('magazine.pdf'))
    expect(wordsOf(read.pages[3])).toBe(wordsOf(bare.pages[3]))
    expect(read.pages[3]?.actualTexts).toEqual(bare.pages[3]?.actualTexts)
    const file = await readScreenFile(screen)
    expect(checkScreen(file).map(each => each.rule)).toEqual([])
  })
})

function wordsOf(page: { readonly text: readonly { readonly text: string }[] } | undefined): string {
  return (page?.text ?? []).map(each => each.text).join('')
}
