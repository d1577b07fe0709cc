import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { fontsNamed } from '../../scripts/pdf/fonts-named.ts'
import { nameAt } from '../../scripts/pdf/objects.ts'

it('names the fonts of a page, and none where there is none', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage()
  expect(fontsNamed(page).size).toBe(0)
  const fonts = {
    F1: context.register(context.obj({ Subtype: 'Type0' })),
    F2: context.obj({ Subtype: 'Type1' }),
    F3: 4,
  }
  page.node.set(PDFName.of('Resources'), context.obj({ Font: fonts }))
  expect([...fontsNamed(page)].map(([name, font]) => [name, nameAt(font, 'Subtype')])).toEqual([
    ['F1', 'Type0'],
    ['F2', 'Type1'],
  ])
})
