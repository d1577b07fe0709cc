import { PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type KnownFont, knownFonts, shownAgain } from '../known-fonts.ts'
import type { PagePaint } from './page-paint.ts'

/** What a page paints, in plain values: the same of whatever document whose page has the same key (see `page-key.ts`). */
export interface KnownPaint extends Pick<PagePaint, 'untagged' | 'tangled' | 'shapeless'> {
  readonly key: string
  /** Numbers of the marked content that begins. */
  readonly mcids: readonly number[]
  readonly fonts: readonly KnownFont[]
}

/** Undefined for a page that is not told by its own content and resources alone: one that paints forms, or inherits. */
export function knownPaint(paint: PagePaint, page: PDFPage, key: string): KnownPaint | undefined {
  const { untagged, tangled, shapeless, marks, forms, shown } = paint
  if (forms.size > 0 || !page.node.has(PDFName.of('Resources'))) return undefined
  return { key, untagged, tangled, shapeless, mcids: marks.map(({ mcid }) => mcid), fonts: knownFonts(shown, page) }
}

/** The same page again, in a document of today; undefined where its fonts are not found, which then is to be read. */
export function paintAgain(known: KnownPaint, page: PDFPage): PagePaint | undefined {
  const shown = shownAgain(known.fonts, page)
  if (shown === undefined) return undefined
  const { untagged, tangled, shapeless, mcids } = known
  const marks = mcids.map(mcid => ({ mcid, form: undefined }))
  return { untagged, tangled, shapeless, marks, forms: new Map(), shown }
}
