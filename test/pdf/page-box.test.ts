import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { pageBox } from '../../scripts/pdf/page-box.ts'

describe('pageBox', () => {
  it('reads the boxes that a page carries, corners in order', async () => {
    const page = (await PDFDocument.create()).addPage([100, 200])
    page.setTrimBox(10, 20, 50, 60)
    expect(pageBox(page, 'MediaBox')).toEqual({ left: 0, bottom: 0, right: 100, top: 200 })
    expect(pageBox(page, 'TrimBox')).toEqual({ left: 10, bottom: 20, right: 60, top: 80 })
    expect(pageBox(page, 'BleedBox')).toBeUndefined()
  })
})
