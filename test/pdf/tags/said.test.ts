import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { saidIn } from '../../../scripts/pdf/tags/said.ts'

it('tells text and pictures from grounds, in forms as well', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const drawn = '/P <</MCID 0>>BDC BT (a) Tj ET EMC /P <</MCID 1>>BDC 0 0 5 5 re f EMC'
  const own = context.register(context.stream(drawn, { Subtype: 'Form', StructParents: 1 }))
  const shared = context.register(context.stream('/P <</MCID 4>>BDC BT (a) Tj ET EMC', { Subtype: 'Form' }))
  const page = doc.addPage()
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Own: own, Shared: shared } }))
  const painted = '/P <</MCID 2>>BDC 0 0 5 5 re f EMC /P <</MCID 3>>BDC /Im Do EMC /Own Do /Shared Do'
  page.node.set(PDFName.of('Contents'), context.register(context.stream(painted)))
  const isSaid = saidIn(doc)
  expect([0, 1].map(mcid => isSaid(own, mcid))).toEqual([true, false])
  expect([0, 2, 3, 4].map(mcid => isSaid(page.ref, mcid))).toEqual([false, false, true, true])
})
