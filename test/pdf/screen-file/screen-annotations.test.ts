import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { screenAnnotations } from '../../../scripts/pdf/screen-file/screen-annotations.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'

it('reads annotations with the element that holds each, and whether they are seen', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage([100, 100])
  const add = (entries: Readonly<Record<string, unknown>>) =>
    context.register(context.obj({ Rect: [0, 0, 9, 9], ...entries } as Parameters<typeof context.obj>[0]))
  const link = add({ Subtype: 'Link', Contents: PDFString.of('Lees') })
  const off = add({ Subtype: 'Link', Rect: [200, 200, 209, 209] })
  const hidden = add({ Subtype: 'Text', F: 2 })
  const field = add({ Subtype: 'Widget', Parent: { TU: PDFString.of('Naam') } })
  page.node.set(PDFName.of('Annots'), context.obj([link, off, hidden, field]))
  const tree = tag('Root', [tag('Schakel', [{ annotation: link, page: page.ref }])])
  const read = screenAnnotations(doc, tree, { Schakel: 'Link' })
  expect(read.map(each => [each.subtype, each.contents, each.holder, each.hidden, each.fieldName])).toEqual([
    ['Link', 'Lees', 'Link', false, ''],
    ['Link', '', '', true, ''],
    ['Text', '', '', true, ''],
    ['Widget', '', '', false, 'Naam'],
  ])
})
