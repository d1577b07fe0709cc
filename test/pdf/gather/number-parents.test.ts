import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { numberParents } from '../../../scripts/pdf/gather/number-parents.ts'
import { arrayAt, numberAt } from '../../../scripts/pdf/objects.ts'
import { fixture } from '../facts.ts'

it('numbers pages and forms once each, and no others', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const pages = [7, undefined, 7].map(number => {
    const { node } = doc.addPage()
    if (number !== undefined) node.set(PDFName.of('StructParents'), context.obj(number))
    return node
  })
  const forms = [{ StructParents: 7 }, {}, { StructParents: 3 }].map(dict => context.stream('', dict))
  for (const form of forms) context.register(form)
  numberParents(doc)
  expect(pages.map(node => numberAt(node, 'StructParents'))).toEqual([0, undefined, 1])
  expect(forms.map(({ dict }) => numberAt(dict, 'StructParents'))).toEqual([2, undefined, 3])
})

it('takes the numbers of links, which began at the same in each section', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const links = () => {
    return doc.getPages().flatMap(page => {
      const all = arrayAt(page.node, 'Annots')
      return all?.asArray().map((_, at) => String(all.lookup(at))) ?? []
    })
  }
  expect(links().filter(each => each.includes('/StructParent '))).toHaveLength(4)
  numberParents(doc)
  expect(links()).toHaveLength(4)
  expect(links().filter(each => each.includes('/StructParent'))).toEqual([])
})
