import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '../decoded-stream.ts'
import { arrayAt, dictAt, nameAt, streamAt } from '../objects.ts'
import { readCff } from './cff.ts'
import { compositeWidths, type DictionaryWidths, simpleWidths } from './dictionary-widths.ts'
import { compositeGlyphs, type GlyphOf, simpleGlyphs } from './glyph-of.ts'
import type { FontProgram } from './model.ts'
import { readSfnt } from './sfnt.ts'

/** Codes of a font, of those that are shown, on which its dictionary and its program do not agree. */
export interface FontFaults {
  /** Other widths in the dictionary than in the program: by more than a thousandth of the size (ISO 32000-1, 9.2.4). */
  readonly widths: readonly number[]
  /** Glyphs that the program does not have. */
  readonly missing: readonly number[]
}

const none: FontFaults = { widths: [], missing: [] }

/**
 * Holds a font's dictionary against the program in the file: TrueType, OpenType and CFF, composite or simple. Simple CFF and
 * Type 1 fonts, and codes by a map other than Identity, are left unjudged: which glyph a code means stands in their programs
 * by name.
 * @param codes Those that are shown.
 */
export function fontFaults(font: PDFDict, codes: Iterable<number>): FontFaults {
  const parts = nameAt(font, 'Subtype') === 'Type0' ? compositeParts(font) : simpleParts(font)
  if (parts === undefined) return none
  const { program, widthOf, glyphOf } = parts
  const [widths, missing]: [number[], number[]] = [[], []]
  for (const code of codes) {
    const glyph = glyphOf(code)
    if (glyph === undefined) continue
    const [said, real] = [widthOf(code), program.advance(glyph)]
    if (glyph >= program.glyphs) missing.push(code)
    else if (said !== undefined && real !== undefined && Math.abs(said - real) > 1) widths.push(code)
  }
  return { widths, missing }
}

interface Parts {
  readonly program: FontProgram
  readonly widthOf: DictionaryWidths
  readonly glyphOf: GlyphOf
}

function compositeParts(font: PDFDict): Parts | undefined {
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0)
  if (!(descendant instanceof PDFDict) || !/^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')) return undefined
  const program = programOf(descendant)
  return program && { program, widthOf: compositeWidths(descendant), glyphOf: compositeGlyphs(descendant, program) }
}

function simpleParts(font: PDFDict): Parts | undefined {
  const program = nameAt(font, 'Subtype') === 'TrueType' ? programOf(font) : undefined
  return program && { program, widthOf: simpleWidths(font), glyphOf: simpleGlyphs(font, program) }
}

function programOf(owner: PDFDict): FontProgram | undefined {
  const descriptor = dictAt(owner, 'FontDescriptor')
  const [trueType, other] = ['FontFile2', 'FontFile3'].map(key => descriptor && streamAt(descriptor, key))
  if (trueType instanceof PDFRawStream) return readSfnt(decodedBytes(trueType))
  if (!(other instanceof PDFRawStream)) return undefined
  const bytes = decodedBytes(other)
  return nameAt(other.dict, 'Subtype') === 'OpenType' ? readSfnt(bytes) : readCff(bytes)
}
