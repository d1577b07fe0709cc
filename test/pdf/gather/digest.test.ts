import { deserialize, serialize } from 'node:v8'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { canonicalIds } from '../../../scripts/pdf/gather/canonical-ids.ts'
import { digest } from '../../../scripts/pdf/gather/digest.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { walk } from '../../../scripts/pdf/tags/tree.ts'
import { writeTags } from '../../../scripts/pdf/tags/write-tags.ts'
import { unreached } from '../../../scripts/pdf/unreached.ts'
import { fixture } from '../facts.ts'
import { magazineDigest, mended, plain, plainTags } from './plain.ts'

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false })

it('takes tags, outline and what Chromium says of itself out, and nothing that is seen', async () => {
  const { pdf } = await magazineDigest()
  const [doc, print] = [await load(pdf), await load(fixture('magazine.pdf'))]
  expect(structuredIn(doc)).toEqual({ tree: undefined, bookmarks: [] })
  expect(doc.context.trailerInfo.Info).toBeUndefined()
  expect(unreached(doc)).toEqual([])
  expect(doc.context.enumerateIndirectObjects().length).toBeLessThan(
    print.context.enumerateIndirectObjects().length / 2,
  )
  const [read, before] = [await readPdf(pdf), await readPdf(fixture('magazine.pdf'))]
  expect(read.pages).toEqual(before.pages)
  expect(read.outline).toEqual([])
})

it('tells what it means, and how many headings are numbered', async () => {
  const { meaning, headings, contents } = await magazineDigest()
  const { shape: _, ...wanted } = await mended()
  expect(meaning).toEqual(canonicalIds(wanted))
  expect([headings, contents.length]).toEqual([7, 6])
})

it('is the same when the same was printed at another second, by a browser that had printed more', async () => {
  const later = Buffer.from(fixture('magazine.pdf'))
    .toString('latin1')
    .replace(/\(D:2026\d{10}/g, '(D:20270101000000')
    .replace(
      /\(node0*(\d+)\)/g,
      (whole, number: string) => `(node${`${Number(number) + 700}`.padStart(whole.length - 6, '0')})`,
    )
  const bytes = new Uint8Array(Buffer.from(later, 'latin1'))
  expect(Buffer.from(bytes).equals(Buffer.from(fixture('magazine.pdf')))).toBe(false)
  const [one, other] = [await magazineDigest(), await digest({ pdf: bytes, tags: [] }, 'nl')]
  expect(other.meaning).toEqual(one.meaning)
  expect(Buffer.from(other.pdf).equals(Buffer.from(one.pdf))).toBe(true)
})

it('gives elements what the layout knew of them, and keeps what the book has to know', async () => {
  const doc = await load(fixture('magazine.pdf'))
  const tree = structuredIn(doc).tree
  const figure = tree && [...walk(tree)].find(({ type, alt }) => type === 'Figure' && alt !== undefined)
  if (figure) figure.lang = 'nl-x-k1'
  if (tree) writeTags(doc, tree)
  const known = { whole: '', type: '', note: '', numbering: '', table: 'table-1 of 3' } as const
  const { meaning } = await digest({ pdf: await doc.save(), tags: [{ ...known, table: '' }, known] }, 'nl')
  const marked = plainTags(meaning.tree ?? plain('')).filter(({ mark }) => mark)
  expect(marked.map(({ type, mark, lang }) => [type, mark, lang])).toEqual([
    ['Figure', { note: '', table: 'table-1 of 3' }, undefined],
  ])
})

it('is of plain values, which can be kept', async () => {
  const made = await magazineDigest()
  expect(deserialize(serialize(made))).toEqual(made)
})

it('leaves the print to its owner, and takes one without tags', async () => {
  const bytes = fixture('magazine.pdf')
  await digest({ pdf: bytes, tags: [] }, 'nl')
  expect(Buffer.from(bytes).equals(Buffer.from(fixture('magazine.pdf')))).toBe(true)
  const doc = await PDFDocument.create()
  doc.addPage()
  const bare = { pdf: await doc.save(), tags: [] }
  expect(await digest(bare, 'nl')).toMatchObject({ meaning: { tree: undefined, bookmarks: [] }, headings: 0 })
})
