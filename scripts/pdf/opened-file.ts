import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { loadPdf } from './load-pdf.ts'
import { pageKeys } from './page-key.ts'

/** A finished file whose objects are read once for all who look at them; nobody changes them. */
export interface OpenedFile {
  readonly bytes: Uint8Array
  /** @throws Error when the bytes are no PDF or its objects cannot be read. */
  readonly doc: () => Promise<PDFDocument>
  /** Of its pages; see `page-key.ts`. */
  readonly keyOf: (page: PDFPage) => string
}

/** Opens a file when it is first asked for. */
export function openedFile(bytes: Uint8Array): OpenedFile {
  let opened: Promise<PDFDocument> | undefined
  const doc = () => {
    opened ??= loadPdf(bytes, { ignoreEncryption: true })
    return opened
  }
  return { bytes, doc, keyOf: pageKeys() }
}
