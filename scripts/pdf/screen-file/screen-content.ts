import { type PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { type PageRecall, recalledPage } from '../page-recall.ts'
import { addShown, type ShownCodes } from '../shown-codes.ts'
import { type KnownPaint, knownPaint, paintAgain } from './known-paint.ts'
import type { ScreenPage } from './model.ts'
import { type PagePaint, pagePaint } from './page-paint.ts'

/** What was counted on a page. */
export type Counts = Pick<ScreenPage, 'untagged' | 'tangled' | 'orphans' | 'shapeless'>

/** What a document paints, and how often each form with tags of its own. */
export interface PaintedContent {
  readonly pages: readonly Counts[]
  readonly forms: ReadonlyMap<PDFRef, number>
  readonly shown: ShownCodes
  /** Pages that need not be read again when they come again. */
  readonly known: readonly KnownPaint[]
}

/**
 * Reads all content streams, forms where they are painted.
 * @param tagged Marked content that is in an element: page or form and number, as `12 0 R 3`.
 * @param recall Knows pages that were read before; when given, those of this document are told.
 */
export function screenContent(
  doc: PDFDocument,
  tagged: ReadonlySet<string>,
  recall?: PageRecall<KnownPaint>,
): PaintedContent {
  const [forms, shown]: [Map<PDFRef, number>, ShownCodes] = [new Map(), new Map()]
  const known: KnownPaint[] = []
  const pages = doc.getPages().map(page => {
    const { read: paint, known: kept } = recalledPage(page, reading, recall)
    if (kept) known.push(kept)
    addShown(shown, paint.shown)
    for (const [ref, uses] of paint.forms) if (hasTags(doc, ref)) forms.set(ref, (forms.get(ref) ?? 0) + uses)
    return counts(paint, page.ref, tagged)
  })
  return { pages, forms, shown, known }
}

const reading = { read: pagePaint, known: knownPaint, again: paintAgain }

function hasTags(doc: PDFDocument, ref: PDFRef): boolean {
  const form = doc.context.lookup(ref)
  return form instanceof PDFRawStream && form.dict.has(PDFName.of('StructParents'))
}

function counts({ untagged, tangled, shapeless, marks }: PagePaint, page: PDFRef, tagged: ReadonlySet<string>): Counts {
  const orphans = marks.filter(({ mcid, form }) => !tagged.has(`${(form ?? page).tag} ${mcid}`)).length
  return { untagged, tangled, orphans, shapeless }
}
