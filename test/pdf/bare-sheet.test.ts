import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { bareSheet } from '../../scripts/pdf/bare-sheet.ts'
import { pageBox } from '../../scripts/pdf/page-box.ts'
import { magazineFacts } from './facts.ts'

it('ends the sheet at the bleed; a page without a bleed stays as it is', async () => {
  const doc = await PDFDocument.create()
  const [one, other] = [doc.addPage([100, 100]), doc.addPage([100, 100])]
  one.node.set(PDFName.of('BleedBox'), doc.context.obj([20, 20, 80, 80]))
  await bareSheet(doc, magazineFacts(), collector())
  const box = { left: 20, bottom: 20, right: 80, top: 80 }
  expect([pageBox(one, 'MediaBox'), pageBox(one, 'CropBox')]).toEqual([box, box])
  expect(pageBox(other, 'MediaBox')?.right).toBe(100)
})
