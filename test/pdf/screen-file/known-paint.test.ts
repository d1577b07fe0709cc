import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { type KnownPaint, knownPaint, paintAgain } from '../../../scripts/pdf/screen-file/known-paint.ts'
import { pagePaint } from '../../../scripts/pdf/screen-file/page-paint.ts'

async function painted(content: string, font = 'F1'): Promise<PDFPage> {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage()
  const form = context.register(context.stream('f', { Subtype: 'Form' }))
  const fonts = { [font]: context.register(context.obj({ Subtype: 'Type0', Encoding: 'Identity-H' })) }
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Fm: form }, Font: fonts }))
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)))
  return page
}

const content = 'f /P <</MCID 4>>BDC /Span <</ActualText (x)>>BDC BT /F1 9 Tf <00410000> Tj ET EMC EMC EMC'

it('says of the same page in another document what was read of it', async () => {
  const page = await painted(content)
  const kept = JSON.parse(JSON.stringify(knownPaint(pagePaint(page), page, 'key'))) as KnownPaint
  const same = await painted(content)
  expect(paintAgain(kept, same)).toEqual(pagePaint(same))
})

it('keeps no page that paints a form, and knows none without its fonts', async () => {
  const page = await painted('/Fm Do')
  expect(knownPaint(pagePaint(page), page, 'key')).toBeUndefined()
  const text = await painted(content)
  const kept = knownPaint(pagePaint(text), text, 'key')
  expect(kept && paintAgain(kept, await painted(content, 'F2'))).toBeUndefined()
})
