import { deflateSync } from 'node:zlib'
import { PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { nameAt, put } from './objects.ts'

/** Deflates the streams that were left bare, except the XMP packet, which must stay readable as it is. */
export const compress: Pass = ({ context }) => {
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const stream = deflated(object)
    // Chromium keeps lengths as objects of their own, which would stay behind unused.
    put(stream.dict, 'Length', context.obj(stream.getContentsSize()))
    context.assign(ref, stream)
  }
}

function deflated(stream: PDFRawStream): PDFRawStream {
  if (stream.dict.has(PDFName.of('Filter')) || nameAt(stream.dict, 'Type') === 'Metadata') return stream
  const bytes = deflateSync(stream.getContents(), { level: 9 })
  if (bytes.length >= stream.getContentsSize()) return stream
  put(stream.dict, 'Filter', PDFName.of('FlateDecode'))
  return PDFRawStream.of(stream.dict, bytes)
}
