import { PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { fontsNamed } from '../fonts-named.ts'
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
  /** Codes that it shows, by the name that the page has for the font. */
  readonly fonts: readonly { readonly name: string; readonly wide: boolean; readonly codes: readonly number[] }[]
}

/**
 * Undefined for a page that is not told by its own content and resources alone: one that inherits them, shows fonts of its
 * forms, or defines a spot colour by an object that another document has under another number.
 */
export function knownPage({ painted, spots, shown }: PaintedPage, page: PDFPage, key: string): KnownPage | undefined {
  const names = new Map([...fontsNamed(page)].map(([name, font]) => [font, name]))
  const fonts = [...shown].map(([font, { codes, wide }]) => ({ name: names.get(font) ?? '', wide, codes: [...codes] }))
  const numbered = [...spots.values()].some(each => [...each].some(definition => /\d \d+ R\b/.test(definition)))
  if (numbered || fonts.some(({ name }) => name === '') || !page.node.has(PDFName.of('Resources'))) return undefined
  return { key, painted, spots, fonts }
}

/** The same page again, in a document of today; undefined where its fonts are not found, which then is to be read. */
export function pageAgain({ painted, spots, fonts }: KnownPage, page: PDFPage): PaintedPage | undefined {
  const here = fontsNamed(page)
  const shown: ShownCodes = new Map()
  for (const { name, wide, codes } of fonts) {
    const font = here.get(name)
    if (font === undefined) return undefined
    shown.set(font, { wide, codes: new Set(codes), bare: new Set(codes) })
  }
  return { painted, spots, shown }
}
