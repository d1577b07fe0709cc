import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** What a stream says, one character a byte; empty for what is no stream. */
export function decodedStream(stream: unknown): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodedBytes(stream)).toString('latin1') : ''
}

/** The bytes of a stream. Nearly all are packed in the one way that Node unpacks itself, many times faster. */
export function decodedBytes(stream: PDFRawStream): Uint8Array {
  const { dict, contents } = stream
  const plain = dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'))
  if (plain) {
    try {
      return inflateSync(contents)
    } catch {
      // Cut off, or with something after its end: the other decoder reads as far as it goes.
    }
  }
  return decodePDFRawStream(stream).decode()
}
