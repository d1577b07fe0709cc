import { decodedStream } from './decoded-stream.ts'
import { loadPdf } from './load-pdf.ts'
import { streamAt } from './objects.ts'

/**
 * The metadata packet of any PDF; empty when it has none.
 * @throws Error when the bytes are no PDF.
 */
export async function xmpOf(bytes: Uint8Array): Promise<string> {
  const { catalog } = await loadPdf(bytes, { ignoreEncryption: true })
  return Buffer.from(decodedStream(streamAt(catalog, 'Metadata')), 'latin1').toString('utf8')
}
