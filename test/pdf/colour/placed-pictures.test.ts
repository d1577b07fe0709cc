import { PDFContext } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { notePicture, type PlacedPicture } from '../../../scripts/pdf/colour/placed-pictures.ts'

it('notes the coarsest size of a picture, and every page it is on', () => {
  const context = PDFContext.create()
  const dict = context.obj({ Width: 300, Height: 150 })
  const ref = context.register(dict)
  const pictures = new Map<string, PlacedPicture>()
  const place = (inches: number, page: number) =>
    notePicture(pictures, { ref, dict }, { matrix: [72 * inches, 0, 0, 36 * inches, 5, 5], purpose: 'paint', page })
  place(1, 4)
  place(2, 4)
  place(1.5, 6)
  expect([...pictures.values()]).toEqual([{ ref, purpose: 'paint', ppi: 150, pages: [4, 6] }])
})
