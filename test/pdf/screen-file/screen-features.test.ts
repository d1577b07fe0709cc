import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { isTrue, screenFeatures } from '../../../scripts/pdf/screen-file/screen-features.ts'

const create = () => PDFDocument.create()

it('finds nothing odd in an ordinary file', async () => {
  expect(screenFeatures(await create())).toEqual({
    encrypted: false,
    readable: true,
    xfa: false,
    unnamedLayers: 0,
    unnamedFiles: 0,
    references: 0,
    parentless: 0,
    unsaidMedia: 0,
  })
})

it('tells protection that shuts readers out from protection that does not', async () => {
  for (const [permissions, readable] of [
    [-3904, false],
    [-3904 | 0x200, true],
  ] as const) {
    const doc = await create()
    doc.context.register(doc.context.obj({ Filter: 'Standard', P: permissions }))
    expect(screenFeatures(doc)).toMatchObject({ encrypted: true, readable })
  }
})

it('finds XFA, layers without a name, files without names and content from elsewhere', async () => {
  const doc = await create()
  const { catalog, context } = doc
  catalog.set(PDFName.of('AcroForm'), context.obj({ XFA: [] }))
  const named = { Name: PDFString.of('Taal') }
  catalog.set(PDFName.of('OCProperties'), context.obj({ D: named, Configs: [{}, { ...named, AS: [] }] }))
  context.register(context.obj({ EF: {}, F: PDFString.of('a'), UF: PDFString.of('a') }))
  context.register(context.obj({ EF: {}, UF: PDFString.of('a') }))
  context.register(context.stream('', { Subtype: 'Form', Ref: {} }))
  context.register(context.obj({ S: 'MCD', CT: PDFString.of('audio/mpeg'), Alt: [] }))
  context.register(context.obj({ S: 'MCD' }))
  const paragraph = context.register(context.obj({ S: 'P' }))
  catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: [paragraph] }))
  expect(screenFeatures(doc)).toMatchObject({
    xfa: true,
    unnamedLayers: 2,
    unnamedFiles: 1,
    references: 1,
    unsaidMedia: 1,
    parentless: 1,
  })
})

it('reads true, and nothing else, as true', async () => {
  const { context } = await create()
  const dict = context.obj({ a: true, b: false, c: 1 })
  expect(['a', 'b', 'c', 'd'].map(key => isTrue(dict, key))).toEqual([true, false, false, false])
  expect(isTrue(undefined, 'a')).toBe(false)
})
