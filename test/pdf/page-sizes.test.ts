import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import type { Facts } from '../../scripts/pdf/model.ts'
import { pageSizes } from '../../scripts/pdf/page-sizes.ts'
import { fixture, magazineEdition, magazineFacts, magazinePages } from './facts.ts'

async function complaints(change: Partial<Facts>, adapt: (doc: PDFDocument) => void = () => undefined) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  adapt(doc)
  const found = collector()
  pageSizes(doc, magazineFacts(change), found)
  return found.all().map(({ rule, reason, page }) => (page === undefined ? [rule, reason] : [rule, reason, page]))
}

function edition(trimWidth: number, bleed: number) {
  const { tokens } = magazineEdition()
  const format = { ...tokens.format, trim: { width: trimWidth, height: 160 }, bleed }
  return magazineEdition({ tokens: { ...tokens, format } })
}

describe('pageSizes', () => {
  it('accepts what was printed as it was laid out', async () => {
    expect(await complaints({})).toEqual([])
  })

  it('names the page that has another size', async () => {
    const found = await complaints({}, doc => doc.getPage(3).setMediaBox(0, 0, 595.28, 841.89))
    expect(found).toEqual([
      ['page-size-mismatch', 'Page 1 was printed 210.00 × 297.00 mm, the sheet is 131.23 × 171.45 mm', '1'],
    ])
  })

  it('counts the pages', async () => {
    const pages = magazinePages({ map: magazinePages().map.slice(0, 5) })
    expect(await complaints({ pages })).toEqual([['page-count-mismatch', '5 pages were laid out, but 6 were printed']])
  })

  it('misses the trim when the layout had another format', async () => {
    const reason = 'The pages were laid out for a trim of 120.00 × 160.00 mm, the format says 125 × 160 mm'
    expect(await complaints({ edition: edition(125, 3) })).toEqual([['missing-trim', reason]])
  })

  it('misses the trim when there is none', async () => {
    const { sheet } = magazinePages()
    const pages = magazinePages({ sheet: { ...sheet, trim: { left: 0, top: 0, width: 0, height: 0 } } })
    expect((await complaints({ pages })).map(([rule]) => rule)).toEqual(['missing-trim'])
  })

  it('says how much bleed there is, when a press file is wanted', async () => {
    const reason = 'The format asks for 6 mm of bleed, the sheet has room for 5.62 mm'
    expect(await complaints({ edition: edition(120, 6) })).toEqual([['bleed-not-printed', reason]])
    expect(await complaints({ edition: edition(120, 6), wanted: { screen: true, print: false } })).toEqual([])
  })
})
