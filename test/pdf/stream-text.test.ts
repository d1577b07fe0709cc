import { deflateSync } from 'node:zlib'
import { PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { retold, streamOf, textOf } from '../../scripts/pdf/stream-text.ts'

const context = PDFContext.create()

it('reads any byte as a character, and writes it back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  const packed = PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflateSync(bytes))
  expect([...textOf(packed)].map(each => each.charCodeAt(0))).toEqual([...bytes])
  expect(streamOf(context, textOf(packed)).getContents()).toEqual(bytes)
})

it('keeps what a stream is, and drops how it was packed', () => {
  const old = PDFRawStream.of(context.obj({ Subtype: 'Form', Filter: 'FlateDecode', Length: 9 }), new Uint8Array())
  const made = retold(context, old, 'q Q')
  expect(String(made.dict.get(PDFName.of('Subtype')))).toBe('/Form')
  expect(made.dict.has(PDFName.of('Filter'))).toBe(false)
  expect(textOf(made)).toBe('q Q')
})
