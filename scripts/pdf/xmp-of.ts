import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { decodedStream } from './decoded-stream.ts'
import { streamAt } from './objects.ts'

/**
 * The metadata packet of any PDF; empty when it has none.
 * @throws Error when the bytes are no PDF.
 */
export async function xmpOf(bytes: Uint8Array): Promise<string> {
  const options = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, ignoreEncryption: true }
  const { catalog } = await PDFDocument.load(bytes, options)
  return Buffer.from(decodedStream(streamAt(catalog, 'Metadata')), 'latin1').toString('utf8')
}
