import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { pageKeys } from '../../scripts/pdf/page-key.ts'

/** Two pages, with these words. */
async function keys(first: string, second: string, change: (doc: PDFDocument) => void = () => {}, font = 'Helvetica') {
  const doc = await PDFDocument.create()
  const { context } = doc
  const face = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: font }))
  for (const text of [first, second]) {
    const { node } = doc.addPage([200, 200])
    node.set(PDFName.of('Resources'), context.obj({ Font: { F: face } }))
    node.set(PDFName.of('Contents'), context.register(context.stream(`BT /F 10 Tf (${text}) Tj ET`)))
  }
  change(doc)
  const read = await PDFDocument.load(await doc.save())
  return read.getPages().map(pageKeys())
}

it('is the same for the same words in the same places, in another document too', async () => {
  const [a, b] = await keys('een', 'twee')
  expect(a).not.toBe(b)
  const [again, other] = await keys('een', 'drie')
  expect([again, other === b]).toEqual([a, false])
})

it('is another for other words, another font, another box', async () => {
  const [plain] = await keys('een', 'twee')
  const [boxed] = await keys('een', 'twee', doc => doc.getPage(0).setTrimBox(5, 5, 100, 100))
  const [font] = await keys('een', 'twee', () => {}, 'Courier')
  expect(new Set([plain, boxed, font]).size).toBe(3)
})

it('does not depend on where a page hangs', async () => {
  const [plain] = await keys('een', 'twee')
  const [hung] = await keys('een', 'twee', doc =>
    doc.getPage(0).node.set(PDFName.of('StructParents'), doc.context.obj(7)),
  )
  expect(hung).toBe(plain)
})

/** Two pages that show "a" and, in the same composite font, what is given; the font has these letters, wide as given. */
async function composite(letters: string, widths: number, second = '0061') {
  const doc = await PDFDocument.create()
  const { context } = doc
  const hex = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0')
  const map = [...letters].map(letter => `<${hex(letter)}> <${hex(letter)}>`).join(' ')
  const font = context.register(
    context.obj({
      Subtype: 'Type0',
      Encoding: 'Identity-H',
      ToUnicode: context.register(context.stream(`beginbfchar ${map} endbfchar`)),
      DescendantFonts: [context.obj({ DW: 0, W: [...letters].flatMap(letter => [letter.charCodeAt(0), [widths]]) })],
    }),
  )
  for (const codes of ['0061', second]) {
    const { node } = doc.addPage([200, 200])
    node.set(PDFName.of('Resources'), context.obj({ Font: { F: font } }))
    node.set(PDFName.of('Contents'), context.register(context.stream(`BT /F 10 Tf <${codes}> Tj ET`)))
  }
  const read = await PDFDocument.load(await doc.save())
  return read.getPages().map(pageKeys())
}

it('does not depend on letters that a page does not show', async () => {
  const [before] = await composite('a', 500)
  const [after, shows] = await composite('ab', 500, '0062')
  expect(after).toBe(before)
  expect(shows).not.toBe(before)
})

it('is another when a letter that it shows is wider', async () => {
  expect((await composite('a', 510))[0]).not.toBe((await composite('a', 500))[0])
})
