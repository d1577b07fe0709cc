import { deflateSync } from 'node:zlib'
import {
  PDFCrossRefStream,
  type PDFDocument,
  PDFObjectStream,
  type PDFRef,
  PDFStreamWriter,
  PDFWriter,
} from '@cantoo/pdf-lib'
import { named } from './identity.ts'

/** Objects in a packed stream. The library puts 50 in each; with more there are fewer streams to begin, and the file is 2 % smaller. */
const together = 500

/**
 * Writes a document as it is, and names it where it asks for a name.
 * @param packed Objects in packed streams (ISO 32000-1, 7.5.7); otherwise each by itself, which is written in less time.
 */
export async function savePdf(doc: PDFDocument, { packed }: { readonly packed: boolean }): Promise<Uint8Array> {
  quicken()
  // The library otherwise rests between objects, for the sake of web pages.
  const atOnce = Number.POSITIVE_INFINITY
  await doc.flush()
  const writer = packed
    ? PDFStreamWriter.forContext(doc.context, atOnce, true, together)
    : PDFWriter.forContext(doc.context, atOnce)
  return named(await writer.serializeToBuffer())
}

interface Entry {
  readonly ref: PDFRef
}

interface Packable {
  readonly encode: boolean
  readonly getUnencodedContents: () => Uint8Array
  packed?: Uint8Array
}

/**
 * The library looks through all entries of the cross-references for the place of each, so that ten times as many objects take a
 * hundred times as long: 0.3 s of 300 pages, 4 s of 1,000. They come nearly in order, so the place is looked for from the end. And it
 * deflates in JavaScript, which takes four times as long as Node does.
 */
function quicken(): void {
  const references = PDFCrossRefStream.prototype as unknown as { appendEntry: (entry: Entry) => void }
  references.appendEntry = function (this: { readonly entries: Entry[] }, entry) {
    let at = this.entries.length
    while (at > 0 && (this.entries[at - 1]?.ref.objectNumber ?? 0) > entry.ref.objectNumber) at--
    this.entries.splice(at, 0, entry)
  }
  for (const { prototype } of [PDFObjectStream, PDFCrossRefStream]) {
    prototype.getContents = function () {
      return packedOf(this as unknown as Packable)
    }
    prototype.getContentsSize = function () {
      return packedOf(this as unknown as Packable).length
    }
  }
}

/** It is asked for twice: for its length, and to be written. */
function packedOf(stream: Packable): Uint8Array {
  stream.packed ??= stream.encode
    ? new Uint8Array(deflateSync(stream.getUnencodedContents()))
    : stream.getUnencodedContents()
  return stream.packed
}
