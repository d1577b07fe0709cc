import type { PDFPage } from '@cantoo/pdf-lib'

/** Pages that were read before, by their keys, and how a page has one. */
export interface PageRecall<Known> {
  readonly before: ReadonlyMap<string, Known>
  readonly keyOf: (page: PDFPage) => string
}

/** How a page is read, and what is kept of it. */
export interface PageReading<Read, Known> {
  readonly read: (page: PDFPage) => Read
  /** What is kept; undefined for a page that is not told by its own content alone. */
  readonly known: (read: Read, page: PDFPage, key: string) => Known | undefined
  /** The same page again; undefined where it is to be read. */
  readonly again: (known: Known, page: PDFPage) => Read | undefined
}

/**
 * Reads a page, unless it was read before.
 * @param recall Without it nothing is known, and nothing kept.
 */
export function recalledPage<Read, Known>(
  page: PDFPage,
  { read, known, again }: PageReading<Read, Known>,
  recall: PageRecall<Known> | undefined,
): { readonly read: Read; readonly known: Known | undefined } {
  if (recall === undefined) return { read: read(page), known: undefined }
  const key = recall.keyOf(page)
  const kept = recall.before.get(key)
  const found = (kept === undefined ? undefined : again(kept, page)) ?? read(page)
  return { read: found, known: kept ?? known(found, page, key) }
}
