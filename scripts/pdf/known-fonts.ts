import type { PDFPage } from '@cantoo/pdf-lib'
import { fontsNamed } from './fonts-named.ts'
import type { ShownCodes } from './shown-codes.ts'

/** Codes that a page shows of one of its fonts, and those of them that it shows without another text in their place. */
export interface KnownFont {
  /** That the page has for it; empty for a font of something that it paints. */
  readonly name: string
  readonly wide: boolean
  readonly codes: readonly number[]
  readonly bare: readonly number[]
}

/** What a page shows, in plain values. */
export function knownFonts(shown: ShownCodes, page: PDFPage): readonly KnownFont[] {
  const names = new Map([...fontsNamed(page)].map(([name, font]) => [font, name]))
  return [...shown].map(([font, { codes, bare, wide }]) => ({
    name: names.get(font) ?? '',
    wide,
    codes: [...codes],
    bare: [...bare],
  }))
}

/** The same of a page of today; undefined where it has not all these fonts. */
export function shownAgain(fonts: readonly KnownFont[], page: PDFPage): ShownCodes | undefined {
  const here = fontsNamed(page)
  const shown: ShownCodes = new Map()
  for (const { name, wide, codes, bare } of fonts) {
    const font = here.get(name)
    if (font === undefined) return undefined
    shown.set(font, { wide, codes: new Set(codes), bare: new Set(bare) })
  }
  return shown
}
