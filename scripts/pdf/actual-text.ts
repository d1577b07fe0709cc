import { PDFHexString, PDFString } from '@cantoo/pdf-lib'

/** A string in parentheses, with its escapes, or in hexadecimal. */
const ACTUAL_TEXT = /\/ActualText\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([\da-f\s]*)>)/gi

/**
 * What content says instead of its glyphs: Chromium writes it where a glyph stands for other letters than the first time,
 * as ligatures and joined letters do. The reader of the text leaves it out.
 */
export function actualTextsIn(content: string): readonly string[] {
  return [...content.matchAll(ACTUAL_TEXT)].map(([, literal, hex = '']) =>
    (literal === undefined ? PDFHexString.of(hex.replace(/\s/g, '')) : PDFString.of(literal)).decodeText(),
  )
}
