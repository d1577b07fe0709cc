import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { knownFonts, shownAgain } from '../../scripts/pdf/known-fonts.ts'

/** A page with a font of this name. */
async function withFont(name: string) {
  const doc = await PDFDocument.create()
  const font = doc.context.obj({ Subtype: 'Type0' })
  const page = doc.addPage()
  page.node.set(PDFName.of('Resources'), doc.context.obj({ Font: { [name]: font } }))
  return { page, font }
}

const codes = { wide: true, codes: new Set([1, 2]), bare: new Set([2]) }

it('what a page shows comes back for the font of that name in another document', async () => {
  const [before, now] = [await withFont('F'), await withFont('F')]
  const kept = knownFonts(new Map([[before.font, codes]]), before.page)
  expect(kept).toEqual([{ name: 'F', wide: true, codes: [1, 2], bare: [2] }])
  expect(shownAgain(kept, now.page)).toEqual(new Map([[now.font, codes]]))
})

it('not for a page without that font, nor for a font that the page has no name for', async () => {
  const [{ page, font }, other] = [await withFont('F'), await withFont('G')]
  expect(shownAgain(knownFonts(new Map([[font, codes]]), page), other.page)).toBeUndefined()
  const foreign = knownFonts(new Map([[PDFDict.withContext(page.doc.context), codes]]), page)
  expect(foreign).toMatchObject([{ name: '' }])
  expect(shownAgain(foreign, page)).toBeUndefined()
})
