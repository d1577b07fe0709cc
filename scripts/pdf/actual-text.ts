import { PDFHexString, type PDFPage, PDFString } from '@cantoo/pdf-lib'
import { contentsOf } from './contents.ts'
import { decodedStream } from './decoded-stream.ts'

/** A string in parentheses, with its escapes, or in hexadecimal. */
const ACTUAL_TEXT = /\/ActualText\s*(?:\(((?:\\[\s\S]|[^\\)])*)\)|<([\da-f\s]*)>)/gi

/**
 * What a page says instead of its glyphs: Chromium writes it where a glyph stands for other letters than the first time,
 * as ligatures and joined letters do. The reader of the text leaves it out.
 */
export function actualTextsOf(page: PDFPage): readonly string[] {
  return contentsOf(page).flatMap(each => actualTextsIn(decodedStream(page.doc.context.lookup(each))))
}

/** The same of a content stream, or of a part of it. */
export function actualTextsIn(content: string): readonly string[] {
  return [...content.matchAll(ACTUAL_TEXT)].map(([, literal, hex = '']) =>
    (literal === undefined ? PDFHexString.of(hex.replace(/\s/g, '')) : PDFString.of(literal)).decodeText(),
  )
}
