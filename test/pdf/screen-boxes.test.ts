import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { mmToPt } from '../../scripts/pdf/boxes.ts'
import { pageBox } from '../../scripts/pdf/page-box.ts'
import { screenBoxes } from '../../scripts/pdf/screen-boxes.ts'
import { fixture, magazineFacts } from './facts.ts'
import { paintedBy } from './painted.ts'

describe('screenBoxes', () => {
  it('shows exactly the trim on each page and leaves the content where it was', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const before = paintedBy(doc, 1)
    screenBoxes(doc, magazineFacts(), collector())
    for (const page of doc.getPages()) {
      const media = pageBox(page, 'MediaBox')
      expect((media?.right ?? 0) - (media?.left ?? 0)).toBeCloseTo(mmToPt(120), 4)
      expect((media?.top ?? 0) - (media?.bottom ?? 0)).toBeCloseTo(mmToPt(160), 4)
      expect(pageBox(page, 'CropBox')).toEqual(media)
      expect(pageBox(page, 'TrimBox')).toEqual(media)
      expect(page.node.has(PDFName.of('BleedBox'))).toBe(false)
    }
    expect(paintedBy(doc, 1)).toBe(before)
  })
})
