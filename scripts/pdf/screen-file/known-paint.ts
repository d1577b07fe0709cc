import { PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { fontsNamed } from '../fonts-named.ts'
import type { ShownCodes } from '../shown-codes.ts'
import type { PagePaint } from './page-paint.ts'

/** What a page paints, in plain values: the same of whatever document whose page has the same key (see `page-key.ts`). */
export interface KnownPaint extends Pick<PagePaint, 'untagged' | 'tangled' | 'shapeless'> {
  readonly key: string
  /** Numbers of the marked content that begins. */
  readonly mcids: readonly number[]
  readonly fonts: readonly KnownFont[]
}

/** Codes that a page shows of one of its fonts, and those of them that it shows without another text in their place. */
interface KnownFont {
  readonly name: string
  readonly wide: boolean
  readonly codes: readonly number[]
  readonly bare: readonly number[]
}

/** Undefined for a page that is not told by its own content and resources alone: one that paints forms, or inherits. */
export function knownPaint(paint: PagePaint, page: PDFPage, key: string): KnownPaint | undefined {
  const { untagged, tangled, shapeless, marks, forms, shown } = paint
  if (forms.size > 0 || !page.node.has(PDFName.of('Resources'))) return undefined
  const names = new Map([...fontsNamed(page)].map(([name, font]) => [font, name]))
  const fonts = [...shown].map(([font, { codes, bare, wide }]) => ({
    name: names.get(font) ?? '',
    wide,
    codes: [...codes],
    bare: [...bare],
  }))
  return { key, untagged, tangled, shapeless, mcids: marks.map(({ mcid }) => mcid), fonts }
}

/** The same page again, in a document of today; undefined where its fonts are not found, which then is to be read. */
export function paintAgain(known: KnownPaint, page: PDFPage): PagePaint | undefined {
  const fonts = fontsNamed(page)
  const shown: ShownCodes = new Map()
  for (const { name, wide, codes, bare } of known.fonts) {
    const font = fonts.get(name)
    if (font === undefined) return undefined
    shown.set(font, { wide, codes: new Set(codes), bare: new Set(bare) })
  }
  const { untagged, tangled, shapeless, mcids } = known
  const marks = mcids.map(mcid => ({ mcid, form: undefined }))
  return { untagged, tangled, shapeless, marks, forms: new Map(), shown }
}
