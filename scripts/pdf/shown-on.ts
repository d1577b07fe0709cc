import type { PDFPage } from '@cantoo/pdf-lib'
import { contentKey } from './content-key.ts'
import { type PageCodes, pageCodes } from './page-codes.ts'
import { pageText } from './page-text.ts'

/** What a page shows in its fonts: plain values, to be kept. */
export interface Shown {
  /** Of its content. */
  readonly content: string
  /** Undefined where the content does not tell. */
  readonly codes: PageCodes | undefined
}

/**
 * Tells what pages show; of those whose content was looked through before, without unpacking it.
 * @param before By their content.
 */
export function shownOn(before: ReadonlyMap<string, Shown> = new Map()): (page: PDFPage) => Shown {
  const seen = new Map<PDFPage, Shown>()
  return page => {
    const again = seen.get(page)
    if (again) return again
    const content = contentKey(page)
    const shown = before.get(content) ?? { content, codes: pageCodes(pageText(page)) }
    seen.set(page, shown)
    return shown
  }
}
