import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { addResource, surround } from '../../../scripts/pdf/contents.ts'
import { dictAt, put } from '../../../scripts/pdf/objects.ts'
import { freeMark } from '../../../scripts/pdf/tags/free-mark.ts'

it('is beyond every number that a page and its forms have', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  expect(freeMark(page)).toBe(0)
  surround(page, '/P <</MCID 4>> BDC EMC', '')
  expect(freeMark(page)).toBe(5)
  const form = doc.context.stream('/P <</MCID 9 >> BDC EMC', { Subtype: 'Form' })
  const outer = doc.context.stream('/Fm Do', {
    Subtype: 'Form',
    Resources: { XObject: { Fm: doc.context.register(form) } },
  })
  addResource(page, 'Font', 'Unused', doc.context.obj({}))
  const resources = page.node.Resources()
  if (resources) put(resources, 'XObject', doc.context.obj({ Outer: doc.context.register(outer) }))
  expect(dictAt(page.node, 'Resources')).toBeDefined()
  expect(freeMark(page)).toBe(10)
})
