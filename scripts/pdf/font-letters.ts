import { decodePDFRawStream, type PDFContext, PDFDict, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib'
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
    return [{ ref, codes: codesIn(Buffer.from(decodePDFRawStream(toUnicode).decode()).toString('latin1')) }]
  })
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3) backwards; ligatures are left out, and of two codes the first is kept. */
export function codesIn(cmap: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const add = (letter: string | undefined, code: string) => {
    if (letter !== undefined && !codes.has(letter)) codes.set(letter, code.toUpperCase())
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) add(letterOf(text), code)
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1
      for (let step = 0; step < count; step++) add(letterOf(plus(text, step)), plus(from, step))
    }
  }
  return codes
}

function plus(hex: string, step: number): string {
  return (Number.parseInt(hex, 16) + step).toString(16).padStart(hex.length, '0')
}

/** The one character that UTF-16 in hexadecimal stands for; undefined for none or several. */
function letterOf(hex: string): string | undefined {
  const units = (hex.match(/.{4}/g) ?? []).map(each => Number.parseInt(each, 16))
  const text = String.fromCharCode(...units)
  return [...text].length === 1 ? text : undefined
}
