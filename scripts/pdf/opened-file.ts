import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import { loadPdf } from './load-pdf.ts'
import { once } from './once.ts'
import { pageKeys } from './page-key.ts'
import { type Shown, shownOn } from './shown-on.ts'

/** A finished file whose objects are read once for all who look at them; nobody changes them. */
export interface OpenedFile {
  readonly bytes: Uint8Array
  /** @throws Error when the bytes are no PDF or its objects cannot be read. */
  readonly doc: () => Promise<PDFDocument>
  /** What its pages show; see `shown-on.ts`. */
  readonly shown: (page: PDFPage) => Shown
  /** Of its pages; see `page-key.ts`. */
  readonly keyOf: (page: PDFPage) => string
}

/**
 * Opens a file when it is first asked for.
 * @param before What pages show that were looked through before, by their content.
 */
export function openedFile(bytes: Uint8Array, before?: ReadonlyMap<string, Shown>): OpenedFile {
  const doc = once(() => loadPdf(bytes, { ignoreEncryption: true }))
  const shown = shownOn(before)
  return { bytes, doc, shown, keyOf: pageKeys(shown) }
}
