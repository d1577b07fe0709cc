import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { mergeAlike } from '../../../scripts/pdf/gather/merge-alike.ts'

type Dict = Readonly<Record<string, string | number | boolean | PDFRef>>

/** A document with what is given, held in one list. */
async function merged(make: (add: (content: string | undefined, dict: Dict) => PDFRef) => readonly PDFRef[]) {
  const doc = await PDFDocument.create()
  const { context } = doc
  const list = make((content, dict) => {
    return context.register(content === undefined ? context.obj({ ...dict }) : context.stream(content, { ...dict }))
  })
  const held = context.obj([...list])
  doc.catalog.set(PDFName.of('Held'), context.register(held))
  mergeAlike(doc)
  const left = held.asArray()
  return {
    same: left.map(ref => left.indexOf(ref)),
    there: list.filter(ref => context.lookup(ref) !== undefined).length,
    list,
    doc,
  }
}

const image = { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1 }

it('makes one of pictures that are the same, and of no others', async () => {
  const { same, there } = await merged(add => [
    add('rood', image),
    add('blauw', image),
    add('rood', image),
    add('rood', { ...image, Interpolate: true }),
  ])
  expect(same).toEqual([0, 1, 0, 3])
  expect(there).toBe(3)
})

it('begins with the leaves: pictures with masks that are the same are the same', async () => {
  const { same, doc, list } = await merged(add => {
    const pictures = [0, 1].map(() =>
      add('rood', { ...image, SMask: add('masker', image), ColorSpace: add('icc', { N: 3 }) }),
    )
    return pictures
  })
  expect(same).toEqual([0, 0])
  const [first] = list
  const whole = first && String(doc.context.lookup(first))
  expect(whole).toMatch(/SMask \d+ 0 R/)
  expect(doc.context.enumerateIndirectObjects().filter(([, object]) => /Image/.test(String(object)))).toHaveLength(2)
})

it.each([
  ['graphics states', { ca: 0.5, CA: 0.5 }],
  ['blending', { BM: 'Multiply' }],
  ['functions', { FunctionType: 2, N: 1 }],
  ['shadings', { ShadingType: 2 }],
  ['patterns', { PatternType: 2 }],
])('makes one of %s', async (_, dict) => {
  const { same } = await merged(add => [
    add(undefined, dict),
    add(undefined, { ...dict, Other: 1 }),
    add(undefined, dict),
  ])
  expect(same).toEqual([0, 1, 0])
})

it('leaves forms, contents of pages and links, which belong to their page', async () => {
  const { same } = await merged(add => [
    ...[add('q Q', {}), add('q Q', {})],
    ...[add('q Q', { Subtype: 'Form' }), add('q Q', { Subtype: 'Form' })],
    ...[add(undefined, { Subtype: 'Link' }), add(undefined, { Subtype: 'Link' })],
  ])
  expect(same).toEqual([0, 1, 2, 3, 4, 5])
})
