import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { collector } from '../../../scripts/message.ts'
import type { Digest } from '../../../scripts/pdf/gather/digest.ts'
import { type Gathered, gather } from '../../../scripts/pdf/gather/gather.ts'
import { planted } from '../../../scripts/pdf/gather/planted.ts'
import { nameAt, numberAt, refAt } from '../../../scripts/pdf/objects.ts'
import { makePdf } from '../../../scripts/pdf/pdf.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { readScreenFile } from '../../../scripts/pdf/screen-file/read-screen-file.ts'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { checkScreen } from '../../../scripts/proof/screen/check-screen.ts'
import { fixture, magazineEdition, magazinePages, when } from '../facts.ts'
import { shown } from '../tags/shown.ts'
import { magazineDigest, mended, plain, plainTags } from './plain.ts'

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })

/** Sections as one book. */
function gathered(digests: readonly Digest[]): Promise<Gathered> {
  const { pdf, tags: _, ...facts } = magazinePages()
  return gather({ ...facts, sections: digests.map(() => ({ pdf, tags: [] })) }, digests)
}

/** The screen file of pages. */
async function screenOf(pages: Gathered) {
  const found = collector()
  const { screen = new Uint8Array() } = await makePdf(
    pages,
    magazineEdition(),
    [],
    { screen: true, print: false },
    found,
    when,
  )
  return { screen, read: await readPdf(screen), messages: found.all() }
}

/** Streams and dictionaries of a kind. */
async function all(pdf: Uint8Array, key: string, value: string): Promise<readonly PDFDict[]> {
  const found = (await load(pdf)).context
    .enumerateIndirectObjects()
    .map(([, each]) => (each instanceof PDFStream ? each.dict : each))
  return found.filter(each => each instanceof PDFDict).filter(each => nameAt(each, key) === value)
}

it('gives one print back as it was: pages, structure, outline, links', async () => {
  const { pdf, meaning = { bookmarks: [] } } = await gathered([await magazineDigest()])
  const doc = await load(pdf)
  expect((await readPdf(pdf)).pages).toEqual((await readPdf(fixture('magazine.pdf'))).pages)
  const made = planted(doc, meaning)
  expect(made.tree && shown(made.tree)).toBe((await mended()).shape)
  expect(doc.getPages().map(page => numberAt(page.node, 'StructParents'))).toEqual([0, 1, 2, 3, 4, 5])
  expect(String(doc.context.lookup(refAt(doc.catalog, 'Dests')))).toMatch(/bruggen \[ \d+ 0 R \/XYZ 45.75 440.25 0 \]/)
})

it('makes the same file for the screen of it as of the print itself', async () => {
  const [made, before] = [await screenOf(await gathered([await magazineDigest()])), await screenOf(magazinePages())]
  expect(made.messages).toEqual([])
  expect(made.read.pages).toEqual(before.read.pages)
  expect(made.read.outline).toEqual(before.read.outline)
  expect(made.read.fonts).toEqual(before.read.fonts)
  const [own, other] = [structuredIn(await load(made.screen)).tree, structuredIn(await load(before.screen)).tree]
  expect(own && shown(own)).toBe(other && shown(other))
  expect(checkScreen(await readScreenFile(made.screen))).toEqual([])
})

it('has of sections each font and picture once, and no number, id or heading twice', async () => {
  const section = await magazineDigest()
  const { pdf, meaning } = await gathered([section, section])
  expect((await readPdf(pdf)).fonts.map(({ name }) => name)).toEqual(['Alegreya-Bold', 'Alegreya-Regular'])
  const once = [await all(section.pdf, 'Subtype', 'Image'), await all(section.pdf, 'Subtype', 'Type0')].map(
    ({ length }) => length,
  )
  const now = [await all(pdf, 'Subtype', 'Image'), await all(pdf, 'Subtype', 'Type0')].map(({ length }) => length)
  expect(now).toEqual(once)
  const doc = await load(pdf)
  expect(doc.getPages().map(page => numberAt(page.node, 'StructParents'))).toEqual([...new Array(12).keys()])
  const tags = plainTags(meaning?.tree ?? plain(''))
  expect(tags.flatMap(({ heading }) => heading ?? [])).toEqual([...new Array(14).keys()])
  const ids = tags.flatMap(({ id }) => id ?? [])
  expect([ids.length, new Set(ids).size]).toEqual([4, 4])
  expect(meaning?.bookmarks.map(({ page, heading }) => [page, heading])).toEqual(
    [0, 6].flatMap(first =>
      [
        [0, 0],
        [1, 1],
        [3, 2],
        [5, 6],
      ].map(([page = 0, heading = 0]) => [page + first, heading + (first === 0 ? 0 : 7)]),
    ),
  )
})

it('keeps what is known of the pages, and nothing of sections', async () => {
  const { pdf, meaning, contents, ...facts } = await gathered([await magazineDigest()])
  const { pdf: _, tags: __, ...given } = magazinePages()
  expect(facts).toEqual(given)
  expect(contents).toEqual((await magazineDigest()).contents)
})

it('takes sections without tags, and a book without ends', async () => {
  const doc = await PDFDocument.create()
  doc.addPage()
  const bare: Digest = { pdf: await doc.save(), meaning: { bookmarks: [] }, headings: 0, contents: [] }
  const { pdf, meaning } = await gathered([bare, bare])
  expect(meaning).toEqual({ bookmarks: [] })
  const book = await load(pdf)
  expect([book.getPageCount(), book.catalog.has(PDFName.of('Dests'))]).toEqual([2, false])
})

it('gives the same bytes for the same sections', async () => {
  const section = await magazineDigest()
  const [one, other] = [await gathered([section, section]), await gathered([section, section])]
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true)
  expect(one.meaning).toEqual(other.meaning)
})
