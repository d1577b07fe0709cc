import { type PDFContext, PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
import { decodedStream } from './decoded-stream.ts'
import { unicodeTexts } from './font-program/to-unicode.ts'
import { nameAt, streamAt } from './objects.ts'

/** A font of the document with the letters that its subset can write. */
export interface LetterFont {
  readonly ref: PDFRef
  /** Character → its code in hexadecimal, as it stands in a string. */
  readonly codes: ReadonlyMap<string, string>
}

/** The embedded composite fonts in the order of their objects: what text can be set in without embedding another font. */
export function letterFonts(context: PDFContext): readonly LetterFont[] {
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFDict) || nameAt(object, 'Subtype') !== 'Type0') return []
    const toUnicode = streamAt(object, 'ToUnicode')
    if (nameAt(object, 'Encoding') !== 'Identity-H' || !(toUnicode instanceof PDFRawStream)) return []
    return [{ ref, codes: codesIn(decodedStream(toUnicode)) }]
  })
}

/** A ToUnicode map backwards; ligatures are left out, and of two codes the first is kept. */
export function codesIn(cmap: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const [code, text] of unicodeTexts(cmap)) {
    if ([...text].length === 1 && !codes.has(text)) codes.set(text, codeInHex(code))
  }
  return codes
}

/** A code of two bytes as it stands in a string. */
export function codeInHex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}
