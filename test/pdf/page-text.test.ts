import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { pageText } from '../../scripts/pdf/page-text.ts'

it('is all content streams of a page, unpacked, as one', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  expect(pageText(page)).toBe('')
  const refs = ['q', 'f Q'].map(each => doc.context.register(doc.context.flateStream(each)))
  page.node.set(PDFName.of('Contents'), doc.context.obj(refs))
  const again = await PDFDocument.load(await doc.save())
  expect(pageText(again.getPage(0))).toBe('q\nf Q')
})
