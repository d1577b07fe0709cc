import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { contentKey } from '../../scripts/pdf/content-key.ts'

async function keyOf(...contents: readonly (string | Uint8Array)[]) {
  const doc = await PDFDocument.create()
  const { node } = doc.addPage()
  const streams = contents.map(each => {
    const packed = typeof each !== 'string'
    return doc.context.register(doc.context.stream(each, packed ? { Filter: 'FlateDecode' } : {}))
  })
  node.set(PDFName.of('Contents'), doc.context.obj(streams))
  return contentKey(doc.getPage(0))
}

it('is the same for the same content, in another document too, and another for any other', async () => {
  const keys = await Promise.all([keyOf('een'), keyOf('een'), keyOf('twee'), keyOf('e', 'en'), keyOf()])
  expect(keys[0]).toBe(keys[1])
  expect(new Set(keys).size).toBe(4)
})

it('tells the same bytes apart that are packed otherwise', async () => {
  const packed = new Uint8Array(deflateSync('een'))
  const bare = Buffer.from(packed).toString('latin1')
  expect(await keyOf(packed)).not.toBe(await keyOf(bare))
})
