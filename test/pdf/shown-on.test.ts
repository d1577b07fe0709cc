import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { contentKey } from '../../scripts/pdf/content-key.ts'
import { shownOn } from '../../scripts/pdf/shown-on.ts'

async function pageWith(content: string) {
  const doc = await PDFDocument.create()
  const { node } = doc.addPage()
  node.set(PDFName.of('Contents'), doc.context.register(doc.context.stream(content)))
  return doc.getPage(0)
}

it('tells what a page shows, and by what content', async () => {
  const page = await pageWith('BT /F1 9 Tf <00410042> Tj ET')
  expect(shownOn()(page)).toEqual({ content: contentKey(page), codes: new Map([['F1', new Set([0x41, 0x42])]]) })
  expect(shownOn()(await pageWith('BT /F1 9 Tf (AB) Tj ET')).codes).toBeUndefined()
})

it('believes what was found in the same content before, and looks at others', async () => {
  const [page, other] = [await pageWith('BT /F1 9 Tf <0041> Tj ET'), await pageWith('BT /F1 9 Tf <0042> Tj ET')]
  const before = { content: contentKey(page), codes: undefined }
  const shown = shownOn(new Map([[before.content, before]]))
  expect(shown(page)).toBe(before)
  expect(shown(page)).toBe(before)
  expect(shown(other).codes?.get('F1')).toEqual(new Set([0x42]))
})
