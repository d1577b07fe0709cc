import { decodePDFRawStream, PDFRawStream } from '@cantoo/pdf-lib'

/** What a stream says, one character a byte; empty for what is no stream. */
export function decodedStream(stream: unknown): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''
}
