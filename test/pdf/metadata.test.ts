import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { metadata, pdfDate } from '../../scripts/pdf/metadata.ts'
import type { Facts } from '../../scripts/pdf/model.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { savePdf } from '../../scripts/pdf/save-pdf.ts'
import { type Tag, tag } from '../../scripts/pdf/tags/tree.ts'
import { tags } from '../../scripts/pdf/tags.ts'
import { fixture, magazineEdition, magazineFacts } from './facts.ts'

async function passed(change: Partial<Facts> = {}) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
  metadata('1.7')(doc, magazineFacts(change), collector())
  return (await readPdf(await savePdf(doc, { packed: true }))).metadata
}

describe('metadata', () => {
  it('says what the file is, in Info and in the XMP packet alike', async () => {
    const found = await passed()
    expect(found).toMatchObject({
      version: '1.7',
      title: 'Proefblad',
      author: 'Stichting Brug & Water',
      language: 'nl',
      creator: 'Katern',
      producer: 'Katern',
      created: "D:20261123120000+00'00'",
      modified: "D:20261123120000+00'00'",
    })
    expect(found.xmp).toContain('<rdf:li xml:lang="x-default">Proefblad</rdf:li>')
    expect(found.xmp).toContain('<xmp:ModifyDate>2026-11-23T12:00:00Z</xmp:ModifyDate>')
    expect(found.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  it('has another id for other content, the same id for the same', async () => {
    const [one, same] = [await passed(), await passed()]
    expect(same.fingerprint).toBe(one.fingerprint)
    expect((await passed({ edition: magazineEdition({ title: 'Ander blad' }) })).fingerprint).not.toBe(one.fingerprint)
  })

  it('names nobody where the imprint names nobody', async () => {
    const found = await passed({ edition: magazineEdition({ imprint: {} }) })
    expect(found.author).toBe('')
    expect(found.xmp).not.toContain('dc:creator')
  })

  it('says no date where nobody gave one, but in PDF/X, which must have one', async () => {
    const found = await passed({ when: undefined })
    expect([found.created, found.modified]).toEqual(['', ''])
    expect(found.xmp).not.toMatch(/Date>/)
    const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
    metadata('1.6', 'PDF/X-4')(doc, magazineFacts({ when: undefined }), collector())
    const press = (await readPdf(await savePdf(doc, { packed: true }))).metadata
    expect([press.created, press.modified]).toEqual(["D:19700101000000+00'00'", "D:19700101000000+00'00'"])
  })

  it('keeps any title as it is', async () => {
    expect((await passed({ edition: magazineEdition({ title: 'Œuvre (1) \\ “水” 😀' }) })).title).toBe(
      'Œuvre (1) \\ “水” 😀',
    )
  })

  it('writes the version it is given', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    metadata('1.6')(doc, magazineFacts(), collector())
    expect((await readPdf(await savePdf(doc, { packed: true }))).metadata.version).toBe('1.6')
  })
})

describe('metadata of a tagged file', () => {
  it('claims PDF/UA-1 for a tagged file whose pictures are described', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
    await tags(doc, magazineFacts(), collector())
    metadata('1.7')(doc, magazineFacts(), collector())
    const { xmp } = (await readPdf(await savePdf(doc, { packed: true }))).metadata
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect((await passed()).xmp).not.toContain('<pdfuaid:part>')
  })

  it('believes the tree that is given', async () => {
    const described = tag('StructTreeRoot', [tag('Figure', [], { alt: 'Een brug' })])
    const claims = async (tree: Tag | undefined) =>
      (await passed({ structured: { tree, bookmarks: [] } })).xmp.includes('<pdfuaid:part>1<')
    expect(await Promise.all([claims(described), claims(tag('Figure', [])), claims(undefined)])).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('pdfDate', () => {
  it('is in UTC', () => {
    expect(pdfDate(new Date('2026-01-02T03:04:05.678+02:00'))).toBe("D:20260102010405+00'00'")
  })
})
