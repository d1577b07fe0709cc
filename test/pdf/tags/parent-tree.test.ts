import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { arrayAt, dictAt, numberAt, put } from '../../../scripts/pdf/objects.ts'
import { writeParents } from '../../../scripts/pdf/tags/parent-tree.ts'
import { type Tag, tag } from '../../../scripts/pdf/tags/tree.ts'

it('leads from content, forms and annotations to their elements', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage()
  page.node.set(PDFName.of('StructParents'), context.obj(4))
  const form = context.register(context.stream('', { StructParents: 2 }))
  const link = context.register(context.obj({ StructParent: 0 }))
  const [text, picture, area]: Tag[] = [
    tag('P', [{ mcid: 2, page: page.ref }]),
    tag('Figure', [{ mcid: 0, page: page.ref, form }]),
    tag('Link', [{ annotation: link, page: page.ref }]),
  ]
  const tree = tag(
    'StructTreeRoot',
    [text, picture, area].filter(each => each !== undefined),
  )
  const refs = new Map<Tag, PDFRef>(
    tree.kids.flatMap((kid, index) => ('kids' in kid ? [[kid, PDFRef.of(90 + index)]] : [])),
  )
  const root = context.obj({})
  writeParents(doc, root, tree, refs)
  const nums = arrayAt(dictAt(root, 'ParentTree') ?? PDFDict.withContext(context), 'Nums')
  expect(nums?.asArray().map(String)).toEqual(['0', '92 0 R', '2', '[ 91 0 R ]', '4', '[ null null 90 0 R ]'])
  expect(numberAt(root, 'ParentTreeNextKey')).toBe(5)
})

it('numbers an annotation that had none', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage()
  const link = context.obj({})
  const area = tag('Link', [{ annotation: context.register(link), page: page.ref }])
  const root = context.obj({ ParentTreeNextKey: 7 })
  writeParents(doc, root, tag('StructTreeRoot', [area]), new Map([[area, PDFRef.of(90)]]))
  expect([numberAt(link, 'StructParent'), numberAt(root, 'ParentTreeNextKey')]).toEqual([7, 8])
})

it('gives it no number that a page or a form has, whether elements are on that or not', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const [page, blank] = [doc.addPage(), doc.addPage()]
  for (const [number, each] of [page, blank].entries()) put(each.node, 'StructParents', context.obj(number))
  context.register(context.stream('', { StructParents: 2 }))
  const links = [context.obj({}), context.obj({})]
  const areas = links.map(link => tag('Link', [{ annotation: context.register(link), page: page.ref }]))
  const tree = tag('StructTreeRoot', [tag('P', [{ mcid: 0, page: page.ref }]), ...areas])
  const refs = new Map(tree.kids.flatMap((kid, at) => ('kids' in kid ? [[kid, PDFRef.of(90 + at)] as const] : [])))
  const root = context.obj({})
  writeParents(doc, root, tree, refs)
  expect(links.map(link => numberAt(link, 'StructParent'))).toEqual([3, 4])
  const nums = arrayAt(dictAt(root, 'ParentTree') ?? PDFDict.withContext(context), 'Nums')
  expect(nums?.asArray().map(String)).toEqual(['0', '[ 90 0 R ]', '3', '91 0 R', '4', '92 0 R'])
  expect(numberAt(root, 'ParentTreeNextKey')).toBe(5)
})
