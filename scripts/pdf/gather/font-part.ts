import { PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { decodedBytes, decodedStream } from '../decoded-stream.ts'
import { compositeWidths } from '../font-program/dictionary-widths.ts'
import { unicodeTexts } from '../font-program/to-unicode.ts'
import { arrayAt, dictAt, nameAt, streamAt } from '../objects.ts'
import { type Glyph, type Program, readProgram } from './glyphs.ts'

/** A glyph that a font shows, with what its dictionary says of it. */
export interface ShownGlyph extends Glyph {
  /** Thousandths of the size; undefined for a glyph that is only a piece of others. */
  readonly width: number | undefined
  readonly text: string | undefined
}

/** A font as one section has it: with the glyphs that it shows. */
export interface FontPart {
  readonly ref: PDFRef
  readonly font: PDFDict
  readonly descendant: PDFDict
  readonly descriptor: PDFDict
  /** Without the tag of a subset. */
  readonly name: string
  readonly glyphs: ReadonlyMap<number, ShownGlyph>
  readonly tables: Program['tables']
}

/**
 * Reads a composite TrueType font whose codes are the numbers of its glyphs, as Chromium writes them.
 * @returns Undefined for any other.
 */
export function fontPart(ref: PDFRef, font: PDFDict): FontPart | undefined {
  if (nameAt(font, 'Subtype') !== 'Type0' || nameAt(font, 'Encoding') !== 'Identity-H') return undefined
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0)
  if (!(descendant instanceof PDFDict) || nameAt(descendant, 'CIDToGIDMap') !== 'Identity') return undefined
  const descriptor = dictAt(descendant, 'FontDescriptor')
  const file = descriptor && streamAt(descriptor, 'FontFile2')
  const program = file instanceof PDFRawStream ? readProgram(decodedBytes(file)) : undefined
  if (!descriptor || !program) return undefined
  const name = (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '')
  return { ref, font, descendant, descriptor, name, glyphs: shown(font, descendant, program), tables: program.tables }
}

/**
 * A subset keeps the numbers of glyphs. Those that are only a piece of another are in it as well, without a width of their own: what
 * the dictionary says of them, the usual width or one of a run that passes over them, is true only if the program says so too.
 */
function shown(font: PDFDict, descendant: PDFDict, { glyphs, unitsPerEm }: Program): ReadonlyMap<number, ShownGlyph> {
  const map = streamAt(font, 'ToUnicode')
  const texts = map instanceof PDFRawStream ? unicodeTexts(decodedStream(map)) : new Map<number, string>()
  const widthOf = compositeWidths(descendant)
  const found = new Map<number, ShownGlyph>()
  for (const [index, glyph] of glyphs.entries()) {
    const [text, width] = [texts.get(index), widthOf(index) ?? 0]
    // Within half a unit of the em.
    const isTrue = Math.abs(glyph.advance * 1000 - width * unitsPerEm) < 500
    const isShown = text !== undefined || isTrue
    const takesPlace = glyph.advance > 0 && (glyph.ownAdvance || isTrue)
    const isThere = glyph.outline.length > 0 || text !== undefined || takesPlace
    if (isThere) found.set(index, { ...glyph, width: isShown ? width : undefined, text })
  }
  return found
}
