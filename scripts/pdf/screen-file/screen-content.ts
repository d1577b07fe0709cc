import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
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

/** Pages that were read before, by their keys, and how a page has one. */
interface Recall {
  readonly before: ReadonlyMap<string, KnownPaint>
  readonly keyOf: (page: PDFPage) => string
}

/**
 * Reads all content streams, forms where they are painted.
 * @param tagged Marked content that is in an element: page or form and number, as `12 0 R 3`.
 * @param recall Knows pages that were read before; when given, those of this document are told.
 */
export function screenContent(doc: PDFDocument, tagged: ReadonlySet<string>, recall?: Recall): PaintedContent {
  const [forms, shown]: [Map<PDFRef, number>, ShownCodes] = [new Map(), new Map()]
  const known: KnownPaint[] = []
  const pages = doc.getPages().map(page => {
    const key = recall?.keyOf(page)
    const kept = key === undefined ? undefined : recall?.before.get(key)
    const paint = (kept && paintAgain(kept, page)) ?? pagePaint(page)
    const again = key === undefined ? undefined : (kept ?? knownPaint(paint, page, key))
    if (again) known.push(again)
    addShown(shown, paint.shown)
    for (const [ref, uses] of paint.forms) if (hasTags(doc, ref)) forms.set(ref, (forms.get(ref) ?? 0) + uses)
    return counts(paint, page.ref, tagged)
  })
  return { pages, forms, shown, known }
}

function hasTags(doc: PDFDocument, ref: PDFRef): boolean {
  const form = doc.context.lookup(ref)
  return form instanceof PDFRawStream && form.dict.has(PDFName.of('StructParents'))
}

function counts({ untagged, tangled, shapeless, marks }: PagePaint, page: PDFRef, tagged: ReadonlySet<string>): Counts {
  const orphans = marks.filter(({ mcid, form }) => !tagged.has(`${(form ?? page).tag} ${mcid}`)).length
  return { untagged, tangled, orphans, shapeless }
}
