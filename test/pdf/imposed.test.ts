import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { imposed } from '../../scripts/pdf/imposed.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { both, magazineEdition, magazinePages, when } from './facts.ts'
import { housePress } from './house-press.ts'

const about = { pages: magazinePages(), edition: magazineEdition(), when }
const made = async () => makePdf(about.pages, about.edition, [], both, collector(), when, await housePress())

describe('imposed', () => {
  it('makes reader’s spreads: the first page alone at the right, then two by two, all words there', async () => {
    const { screen = new Uint8Array() } = await made()
    const read = await readPdf(await imposed(screen, { kind: 'spreads', creep: 0, marks: true }, about))
    expect(read.pages).toHaveLength(4)
    const { trimBox, mediaBox } = read.pages[0] ?? {}
    expect(mediaBox).toEqual(trimBox)
    expect((trimBox?.right ?? 0) / (trimBox?.top ?? 1)).toBeCloseTo((2 * 120) / 160, 4)
    const words = read.pages.map(page => page.text.map(run => run.text).join(''))
    expect(words[0]).toContain('Het water')
    expect(words[3]).toContain('Bijlage')
    expect(read.pages.flatMap(page => page.links)).toEqual([])
    expect(read.metadata.xmp).not.toContain('<pdfuaid:part>')
  })

  it('makes printer’s spreads of the press file, with marks around the sheet, in CMYK still', async () => {
    const { print = new Uint8Array() } = await made()
    const [with_, without] = await Promise.all(
      [true, false].map(marks => imposed(print, { kind: 'saddle', creep: 0.1, marks }, about).then(readPdf)),
    )
    expect(with_?.pages).toHaveLength(4)
    const [one, other] = [with_?.pages[0], without?.pages[0]]
    expect(one?.bleedBox).toEqual(other?.bleedBox)
    expect((other?.bleedBox?.left ?? 0) - (one?.mediaBox.left ?? 0)).toBeCloseTo((10 * 72) / 25.4, 3)
    expect(with_?.metadata.xmp).not.toContain('<pdfxid:GTS_PDFXVersion>')
  })

  it('gives the same bytes for the same file', async () => {
    const { screen = new Uint8Array() } = await made()
    const [one, other] = await Promise.all(
      [0, 1].map(() => imposed(screen, { kind: 'saddle', creep: 0.1, marks: true }, about)),
    )
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true)
  })
})
