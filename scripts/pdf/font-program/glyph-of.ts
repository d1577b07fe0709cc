import { type PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '../decoded-stream.ts'
import { dictAt, nameAt, numberAt, streamAt } from '../objects.ts'
import type { FontProgram } from './model.ts'

/** The glyph of a code; undefined where it is not known which one is meant. */
export type GlyphOf = (code: number) => number | undefined

/** Glyphs of the characters of a composite font (ISO 32000-1, 9.7.4.2). */
export function compositeGlyphs(descendant: PDFDict, program: FontProgram): GlyphOf {
  if (nameAt(descendant, 'Subtype') === 'CIDFontType0') return program.glyphOfCid ?? (cid => cid)
  const map = streamAt(descendant, 'CIDToGIDMap')
  if (!(map instanceof PDFRawStream)) return cid => cid
  const bytes = decodedBytes(map)
  return cid => ((bytes[cid * 2] ?? 0) << 8) | (bytes[cid * 2 + 1] ?? 0)
}

/** The flag of a font whose letters are signs of its own (ISO 32000-1, table 123). */
const symbolic = 4

const encodings = { WinAnsiEncoding: 'windows-1252', MacRomanEncoding: 'macintosh' } as const

/** Glyphs of the codes of a simple TrueType font (9.6.6.4); a code that Differences may change is left unjudged. */
export function simpleGlyphs(font: PDFDict, { cmaps }: FontProgram): GlyphOf {
  const descriptor = dictAt(font, 'FontDescriptor')
  const flags = (descriptor && numberAt(descriptor, 'Flags')) ?? 0
  const encoding = nameAt(font, 'Encoding')
  const letters = cmaps.get('3 1')
  if ((flags & symbolic) === 0 && letters && (encoding === 'WinAnsiEncoding' || encoding === 'MacRomanEncoding')) {
    const decoder = new TextDecoder(encodings[encoding])
    return code => letters(decoder.decode(Uint8Array.of(code)).codePointAt(0) ?? 0)
  }
  const [signs, old] = [cmaps.get('3 0'), cmaps.get('1 0')]
  if ((flags & symbolic) === 0 || (!signs && !old)) return () => undefined
  return code => [signs?.(code), signs?.(0xf000 + code), old?.(code)].find(glyph => glyph)
}
