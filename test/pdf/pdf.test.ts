import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { gather } from '../../scripts/pdf/gather/gather.ts'
import type { Wanted } from '../../scripts/pdf/model.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { structuredIn } from '../../scripts/pdf/structured.ts'
import { both, fixture, magazineEdition, magazinePages, when } from './facts.ts'
import { magazineDigest } from './gather/plain.ts'
import { housePress } from './house-press.ts'

const latin = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1')

async function made(pages = magazinePages(), wanted: Wanted = both) {
  const found = collector()
  const files = await makePdf(pages, magazineEdition(), [], wanted, found, when, await housePress())
  return { ...files, messages: found.all() }
}

describe('makePdf', () => {
  it('makes both files without a complaint', async () => {
    const { screen, print, messages } = await made()
    expect(messages).toEqual([])
    expect(latin(screen).slice(0, 5)).toBe('%PDF-')
    expect(latin(print).slice(0, 5)).toBe('%PDF-')
  })

  it('makes both of pages whose meaning stands beside them', async () => {
    const { pdf, tags, ...facts } = magazinePages()
    const gathered = await gather({ ...facts, sections: [{ pdf, tags: tags ?? [] }] }, [await magazineDigest()])
    const { screen, print, messages } = await made(gathered)
    expect(messages).toEqual([])
    const [own, other] = [await readPdf(screen ?? pdf), await readPdf((await made()).screen ?? pdf)]
    expect([own.pages, own.outline]).toEqual([other.pages, other.outline])
    expect(own.metadata.xmp).toContain('pdfuaid:part')
    expect(structuredIn(await PDFDocument.load(print ?? pdf))).toEqual({ tree: undefined, bookmarks: [] })
    expect(latin((await made(gathered)).screen) === latin(screen)).toBe(true)
  })

  it('makes only what is wanted', async () => {
    expect(Object.keys(await made(magazinePages(), { screen: true, print: false }))).toEqual(['screen', 'messages'])
    expect(Object.keys(await made(magazinePages(), { screen: false, print: true }))).toEqual(['print', 'messages'])
  })

  it('gives the same bytes for the same input', async () => {
    const [one, other] = [await made(), await made()]
    expect(latin(one.screen) === latin(other.screen)).toBe(true)
    expect(latin(one.print) === latin(other.print)).toBe(true)
  })

  it('gives the same bytes when Chromium printed at another second', async () => {
    const later = latin(fixture('magazine.pdf')).replace(/\(D:2026\d{10}/g, '(D:20270101000000')
    const pages = magazinePages({ pdf: new Uint8Array(Buffer.from(later, 'latin1')) })
    const [one, other] = [await made(), await made(pages)]
    expect(latin(one.screen) === latin(other.screen)).toBe(true)
    expect(latin(one.print) === latin(other.print)).toBe(true)
  })

  it('is smaller than what Chromium printed, and leaves the input as it was', async () => {
    const pages = magazinePages()
    const before = latin(pages.pdf)
    const { screen } = await made(pages)
    expect(screen?.length).toBeLessThan(before.length)
    expect(latin(pages.pdf) === before).toBe(true)
  })

  it('says which page sizes are wrong and makes the files nonetheless', async () => {
    const { screen, messages } = await made(magazinePages({ map: magazinePages().map.slice(1) }))
    expect(messages.map(each => each.rule)).toEqual(['page-count-mismatch'])
    expect(screen).toBeDefined()
  })
})
