import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { actualTextsOf } from '../../scripts/pdf/actual-text.ts'

test('what a page says instead of its glyphs is read in every form of a string, from all its streams', async () => {
  const doc = await PDFDocument.create()
  const page = doc.addPage()
  const streams = [
    '/Span<</ActualText (Th) >> BDC <0099> Tj EMC',
    'BT <0099> Tj ET',
    '/Span <</ActualText <FEFF0686 06A9>>> BDC <01> Tj EMC /Span<</ActualText (a\\)b) >> BDC EMC',
  ]
  const refs = streams.map(each => doc.context.register(doc.context.flateStream(each)))
  page.node.set(PDFName.of('Contents'), doc.context.obj(refs))
  const again = await PDFDocument.load(await doc.save())
  expect(again.getPages().flatMap(actualTextsOf)).toEqual(['Th', 'چک', 'a)b'])
})
