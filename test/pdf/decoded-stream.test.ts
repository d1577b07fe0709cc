import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { decodedStream } from '../../scripts/pdf/decoded-stream.ts'

it('decodes a stream byte by byte, and has nothing to say of anything else', async () => {
  const { context } = await PDFDocument.create()
  const packed = context.stream(deflateSync(Buffer.from([65, 0xe9])), { Filter: 'FlateDecode' })
  expect([decodedStream(packed), decodedStream(context.obj({})), decodedStream(undefined)]).toEqual(['A\u00e9', '', ''])
})
