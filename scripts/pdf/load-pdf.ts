import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'

/** Reads a PDF and leaves it as it is. */
export function loadPdf(bytes: Uint8Array, more: { readonly ignoreEncryption?: boolean } = {}): Promise<PDFDocument> {
  // Fastest: the library otherwise rests between objects, for the sake of web pages.
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, ...more })
}
