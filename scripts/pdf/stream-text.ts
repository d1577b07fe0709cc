import { type PDFContext, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedStream } from './decoded-stream.ts'

/** A content stream as characters of one byte each. */
export function textOf(stream: PDFRawStream): string {
  return decodedStream(stream)
}

/** A stream of that text, not packed. */
export function streamOf(context: PDFContext, text: string): PDFRawStream {
  return PDFRawStream.of(context.obj({}), new Uint8Array(Buffer.from(text, 'latin1')))
}

/** Another text with the entries of an earlier stream: a form keeps its box and resources. */
export function retold(context: PDFContext, old: PDFRawStream, text: string): PDFRawStream {
  const stream = streamOf(context, text)
  for (const [key, value] of old.dict.entries()) if (!packing.has(key.decodeText())) stream.dict.set(key, value)
  return stream
}

const packing = new Set(['Length', 'Filter', 'DecodeParms'])
