import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { pagePaint } from '../../../scripts/pdf/screen-file/page-paint.ts'

it('tells the marks of a page and of its forms, what is in none, and which codes are shown', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const form = context.register(context.stream('/P <</MCID 0>>BDC f EMC', { Subtype: 'Form', StructParents: 1 }))
  const page = doc.addPage()
  const font = context.obj({ Subtype: 'Type0', Encoding: 'Identity-H' })
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Fm: form }, Font: { F1: font } }))
  const text = '/P <</MCID 4>>BDC BT /F1 9 Tf <0041> Tj 3 Tr <0042> Tj ET EMC'
  page.node.set(PDFName.of('Contents'), context.register(context.stream(`${text} /Fm Do /Fm Do S`)))
  const { untagged, marks, forms, shown } = pagePaint(page)
  expect(untagged).toBe(1)
  expect(marks).toEqual([
    { mcid: 4, form: undefined },
    { mcid: 0, form },
    { mcid: 0, form },
  ])
  expect([...forms]).toEqual([[form, 2]])
  expect([...shown.values()].map(({ codes }) => [...codes])).toEqual([[0x41]])
})
