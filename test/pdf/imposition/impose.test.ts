import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { mmToPt } from '../../../scripts/pdf/boxes.ts'
import { impose } from '../../../scripts/pdf/imposition/impose.ts'
import { pageBox } from '../../../scripts/pdf/page-box.ts'
import { paintedBy } from '../painted.ts'

/** Three pages of 100 × 200 pt at (10, 20), with a bleed of 5 pt when asked for. */
async function document(bleed: number): Promise<PDFDocument> {
  const doc = await PDFDocument.create()
  for (let index = 0; index < 3; index++) {
    const page = doc.addPage()
    const box = [10 - bleed, 20 - bleed, 110 + bleed, 220 + bleed]
    page.node.set(PDFName.of('MediaBox'), doc.context.obj(box))
    page.node.set(PDFName.of('TrimBox'), doc.context.obj([10, 20, 110, 220]))
    if (bleed > 0) page.node.set(PDFName.of('BleedBox'), doc.context.obj(box))
    page.node.set(PDFName.of('Contents'), doc.context.register(doc.context.stream(`${index} g`)))
  }
  return doc
}

describe('impose', () => {
  it('lays pages side by side at their trim, whole at the outer edges and clipped at the fold', async () => {
    const doc = await document(5)
    impose(doc, [{ left: 2, right: 0, creep: 0 }], false)
    const [page] = doc.getPages()
    expect(doc.getPageCount()).toBe(1)
    expect(page && pageBox(page, 'TrimBox')).toEqual({ left: 0, bottom: 0, right: 200, top: 200 })
    expect(page && pageBox(page, 'MediaBox')).toEqual({ left: -5, bottom: -5, right: 205, top: 205 })
    expect(paintedBy(doc, 0)).toBe(
      'q -5 -5 105 210 re W n 1 0 0 1 -10 -20 cm /Left Do Q\nq 100 -5 105 210 re W n 1 0 0 1 90 -20 cm /Right Do Q',
    )
  })

  it('moves both pages towards the fold by the creep', async () => {
    const doc = await document(0)
    impose(doc, [{ left: 0, right: 1, creep: 25.4 / 72 }], false)
    expect(paintedBy(doc, 0)).toBe(
      'q 0 0 100 200 re W n 1 0 0 1 -9 -20 cm /Left Do Q\nq 100 0 100 200 re W n 1 0 0 1 89 -20 cm /Right Do Q',
    )
  })

  it('leaves an empty half empty, and room for marks when asked', async () => {
    const doc = await document(5)
    impose(
      doc,
      [
        { left: undefined, right: 1, creep: 0 },
        { left: undefined, right: undefined, creep: 0 },
      ],
      true,
    )
    expect(paintedBy(doc, 0)).not.toContain('/Left')
    expect(paintedBy(doc, 1)).toBe('')
    const [page] = doc.getPages()
    expect(page && pageBox(page, 'MediaBox')?.left).toBeCloseTo(-5 - mmToPt(10), 3)
  })

  it('takes tags, bookmarks and links out, which would lead nowhere', async () => {
    const doc = await document(0)
    for (const key of ['StructTreeRoot', 'Outlines', 'MarkInfo']) doc.catalog.set(PDFName.of(key), doc.context.obj({}))
    impose(doc, [{ left: 0, right: 1, creep: 0 }], false)
    expect(['StructTreeRoot', 'Outlines', 'MarkInfo'].filter(key => doc.catalog.has(PDFName.of(key)))).toEqual([])
  })
})
