import type { PDFPage } from '@cantoo/pdf-lib'
import { contentKey } from './content-key.ts'
import { type Marking, markingOf } from './marking.ts'
import { pageText } from './page-text.ts'

/** What was made of a page's content: plain values, to be kept. */
export interface KnownContent {
  /** Of the content as Chromium wrote it. */
  readonly key: string
  readonly marking: Marking
  /** The content with something put in: what, and the packed bytes in base64. */
  readonly made?: { readonly of: string; readonly packed: string } | undefined
}

/** The content of pages as one text, read no more often than it has to be. */
export interface PageContents {
  readonly keyOf: (page: PDFPage) => string
  readonly text: (page: PDFPage) => string
  readonly marking: (page: PDFPage) => Marking
  /** What was made of that content and these insertions before. */
  readonly made: (key: string, of: string) => Uint8Array | undefined
  readonly keep: (key: string, of: string, packed: Uint8Array) => void
  /** All that was asked for, to be kept for the next build. */
  readonly used: () => readonly KnownContent[]
}

/** @param before What earlier builds kept, by its keys. */
export function pageContents(before: ReadonlyMap<string, KnownContent> = new Map()): PageContents {
  const used = new Map<string, KnownContent>()
  const marking = (page: PDFPage) => {
    const key = contentKey(page)
    const known = used.get(key) ?? before.get(key) ?? { key, marking: markingOf(pageText(page)) }
    used.set(key, known)
    return known.marking
  }
  return {
    keyOf: contentKey,
    text: pageText,
    marking,
    made: (key, of) => {
      const made = used.get(key)?.made
      return made?.of === of ? new Uint8Array(Buffer.from(made.packed, 'base64')) : undefined
    },
    keep: (key, of, packed) => {
      const known = used.get(key)
      if (known) used.set(key, { ...known, made: { of, packed: Buffer.from(packed).toString('base64') } })
    },
    used: () => [...used.values()],
  }
}
