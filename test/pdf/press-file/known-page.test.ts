import { deserialize, serialize } from 'node:v8'
import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { fontsNamed } from '../../../scripts/pdf/fonts-named.ts'
import { type KnownPage, knownPage, type PaintedPage, pageAgain } from '../../../scripts/pdf/press-file/known-page.ts'
import { nothingPainted } from '../../../scripts/pdf/press-file/model.ts'

async function page(font = 'F1'): Promise<PDFPage> {
  const doc = await PDFDocument.create()
  const made = doc.addPage()
  const fonts = { [font]: doc.context.register(doc.context.obj({ Subtype: 'Type0' })) }
  made.node.set(PDFName.of('Resources'), doc.context.obj({ Font: fonts }))
  return made
}

const painted = { ...nothingPainted(), rgb: new Set(['a picture']), pictures: [{ ppi: Number.POSITIVE_INFINITY }] }

function paintedOn(on: PDFPage, definition = '/DeviceCMYK <<>>'): PaintedPage {
  const codes = new Set([65])
  const shown = new Map([...fontsNamed(on).values()].map(font => [font, { wide: true, codes, bare: codes }]))
  return { painted, spots: new Map([['House Blue', new Set([definition])]]), shown }
}

it('says of the same page in another document what was read of it', async () => {
  const [one, other] = [await page(), await page()]
  const kept = deserialize(serialize(knownPage(paintedOn(one), one, 'key'))) as KnownPage
  expect(kept.key).toBe('key')
  expect(pageAgain(kept, other)).toEqual(paintedOn(other))
})

it('keeps no page that other objects tell of, and knows none without its fonts', async () => {
  const [one, other] = [await page(), await page()]
  expect(knownPage(paintedOn(other), one, 'key')).toBeUndefined()
  expect(knownPage(paintedOn(one, '12 0 R <<>>'), one, 'key')).toBeUndefined()
  const kept = knownPage(paintedOn(one), one, 'key')
  expect(kept && pageAgain(kept, await page('F2'))).toBeUndefined()
  one.node.delete(PDFName.of('Resources'))
  expect(knownPage({ ...paintedOn(one), shown: new Map() }, one, 'key')).toBeUndefined()
})
