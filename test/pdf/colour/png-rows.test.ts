import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { pngRows } from '../../../scripts/pdf/colour/png-rows.ts'

describe('pngRows', () => {
  it('comes back as it was when the predictors are undone', () => {
    const pixels = Uint8Array.from({ length: 5 * 4 * 3 }, (_, at) => (at * 37) % 256)
    const rows = inflateSync(pngRows(pixels, 5, 4))
    expect(rows).toHaveLength(3 * 21)
    const back = new Uint8Array(pixels.length)
    for (let row = 0; row < 3; row++)
      for (let i = 0; i < 20; i++) {
        const left = i < 4 ? 0 : (back[row * 20 + i - 4] ?? 0)
        const above = row === 0 ? 0 : (back[(row - 1) * 20 + i] ?? 0)
        back[row * 20 + i] = (rows[row * 21 + 1 + i] ?? 0) + (rows[row * 21] === 1 ? left : above)
      }
    expect([...back]).toEqual([...pixels])
  })

  it('is small for what repeats from row to row', () => {
    const pixels = Uint8Array.from({ length: 100 * 100 * 4 }, (_, at) => ((at % 400) * 97) % 256)
    expect(pngRows(pixels, 100, 4).length).toBeLessThan(1500)
  })

  it('is what a PDF reader calls FlateDecode', () => {
    const stream = PDFContext.create().obj({ Filter: 'FlateDecode' })
    expect(decodePDFRawStream(PDFRawStream.of(stream, pngRows(new Uint8Array(8), 2, 4))).decode()).toHaveLength(9)
  })
})
