import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { mmToPt, slugMm, within } from '../../scripts/pdf/boxes.ts'
import { pageBox } from '../../scripts/pdf/page-box.ts'
import { printBoxes } from '../../scripts/pdf/print-boxes.ts'
import { fixture, magazineFacts } from './facts.ts'

describe('printBoxes', () => {
  it('sets trim, bleed and media, one inside the other', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    printBoxes(doc, magazineFacts(), collector())
    for (const page of doc.getPages()) {
      const [media, bleed, trim] = (['MediaBox', 'BleedBox', 'TrimBox'] as const).map(name => pageBox(page, name))
      if (media === undefined || bleed === undefined || trim === undefined) throw new Error('a box is missing')
      expect(trim.right - trim.left).toBeCloseTo(340.1575, 4)
      expect(trim.top - trim.bottom).toBeCloseTo(453.5433, 4)
      expect(trim.left - bleed.left).toBeCloseTo(mmToPt(3), 4)
      expect(bleed.bottom - media.bottom).toBeCloseTo(mmToPt(slugMm), 4)
      expect(within(trim, bleed, 0) && within(bleed, media, 0)).toBe(true)
      expect(pageBox(page, 'CropBox')).toEqual(media)
      expect(page.node.has(PDFName.of('ArtBox'))).toBe(false)
    }
  })
})
