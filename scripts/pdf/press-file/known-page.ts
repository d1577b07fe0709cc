import { PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type KnownFont, knownFonts, shownAgain } from '../known-fonts.ts'
import type { ShownCodes } from '../shown-codes.ts'
import type { Painted } from './model.ts'

/** All that is painted on a page, and what the whole file is told of it. */
export interface PaintedPage {
  readonly painted: Painted
  /** Spot colours: name → how it is defined. */
  readonly spots: ReadonlyMap<string, ReadonlySet<string>>
  readonly shown: ShownCodes
}

/** The same in plain values: the same of whatever document whose page has the same key (see `page-key.ts`). */
export interface KnownPage extends Omit<PaintedPage, 'shown'> {
  readonly key: string
  readonly fonts: readonly KnownFont[]
}

/**
 * Undefined for a page that is not told by its own content and resources alone: one that inherits them, shows fonts of its
 * forms, or defines a spot colour by an object that another document has under another number.
 */
export function knownPage({ painted, spots, shown }: PaintedPage, page: PDFPage, key: string): KnownPage | undefined {
  const fonts = knownFonts(shown, page)
  const numbered = [...spots.values()].some(each => [...each].some(definition => /\d \d+ R\b/.test(definition)))
  if (numbered || fonts.some(({ name }) => name === '') || !page.node.has(PDFName.of('Resources'))) return undefined
  return { key, painted, spots, fonts }
}

/** The same page again, in a document of today; undefined where its fonts are not found, which then is to be read. */
export function pageAgain({ painted, spots, fonts }: KnownPage, page: PDFPage): PaintedPage | undefined {
  const shown = shownAgain(fonts, page)
  return shown && { painted, spots, shown }
}
