import { PDFCrossRefStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'

/**
 * Writes a document as it is.
 * @param packed Objects in packed streams (ISO 32000-1, 7.5.7); otherwise each by itself, which is written in less time.
 */
export function savePdf(doc: PDFDocument, { packed }: { readonly packed: boolean }): Promise<Uint8Array> {
  quickenCrossReferences()
  // The library otherwise rests between objects, for the sake of web pages.
  const rest = { addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY }
  return doc.save({ useObjectStreams: packed, ...rest })
}

interface Entry {
  readonly ref: PDFRef
}

/**
 * The library looks through all entries for the place of each, so that ten times as many objects take a hundred times as long:
 * 0.3 s of 300 pages, 4 s of 1,000. They come nearly in order, so the place is looked for from the end.
 */
function quickenCrossReferences(): void {
  const stream = PDFCrossRefStream.prototype as unknown as { appendEntry: (entry: Entry) => void }
  stream.appendEntry = function (this: { readonly entries: Entry[] }, entry) {
    let at = this.entries.length
    while (at > 0 && (this.entries[at - 1]?.ref.objectNumber ?? 0) > entry.ref.objectNumber) at--
    this.entries.splice(at, 0, entry)
  }
}
