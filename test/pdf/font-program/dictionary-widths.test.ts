import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { compositeWidths, simpleWidths } from '../../../scripts/pdf/font-program/dictionary-widths.ts'

it('reads the widths of a simple font, and what it says of all others', async () => {
  const { context } = await PDFDocument.create()
  const font = context.obj({ FirstChar: 65, Widths: [500, 600], FontDescriptor: { MissingWidth: 250 } })
  expect([64, 65, 66, 67].map(simpleWidths(font))).toEqual([250, 500, 600, 250])
  expect(simpleWidths(context.obj({}))(65)).toBeUndefined()
})

it('reads the two kinds of runs of a composite font, and the default', async () => {
  const { context } = await PDFDocument.create()
  const widths = compositeWidths(context.obj({ DW: 300, W: [3, [500, 600], 10, 12, 700] }))
  expect([2, 3, 4, 10, 12, 13].map(widths)).toEqual([300, 500, 600, 700, 700, 300])
  expect(compositeWidths(context.obj({}))(7)).toBe(1000)
})
