import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { pictureUses } from '../../scripts/pdf/picture-uses.ts'

it('finds each picture where it is painted, at its size, also in a form that scales it', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const image = context.register(context.stream('', { Subtype: 'Image', Width: 10, Height: 10 }))
  const inner = context.stream('q 10 0 0 10 0 0 cm /Im Do Q', {
    Subtype: 'Form',
    Matrix: [2, 0, 0, 3, 0, 0],
    Resources: { XObject: { Im: image } },
  })
  const form = context.register(inner)
  for (const content of [
    'q 72 0 0 36 5 5 cm /Im Do Q /Im Do',
    'q 0 50 -20 0 0 0 cm /Im Do Q q 2 0 0 2 0 0 cm /Fm Do Q',
  ]) {
    const page = doc.addPage()
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Im: image, Fm: form } }))
    page.node.set(PDFName.of('Contents'), context.register(context.stream(content)))
  }
  expect(pictureUses(doc).map(({ page, width, height }) => [page, width, height])).toEqual([
    [0, 72, 36],
    [0, 1, 1],
    [1, 50, 20],
    [1, 40, 60],
  ])
  expect(pictureUses(doc).every(use => use.ref === image)).toBe(true)
})

it('ends where forms draw each other in a circle', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const ref = context.nextRef()
  context.assign(ref, context.stream('/Fm Do', { Subtype: 'Form', Resources: { XObject: { Fm: ref } } }))
  const page = doc.addPage()
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Fm: ref } }))
  page.node.set(PDFName.of('Contents'), context.register(context.stream('/Fm Do')))
  expect(pictureUses(doc)).toEqual([])
})
