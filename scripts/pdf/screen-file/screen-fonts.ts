import { type PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { fontFaults } from '../font-program/font-faults.ts'
import { isCodeMapKnown, isEncodingClear, unlisted, unsaid } from '../font-program/font-lists.ts'
import { arrayAt, dictAt, nameAt } from '../objects.ts'
import type { ShownCodes } from '../shown-codes.ts'
import type { ScreenFont } from './model.ts'

/**
 * All fonts of a document, each with what a reader needs of it to tell its letters.
 * @param shown The codes that the pages show; only of those its lists and its program are asked.
 */
export function screenFonts(context: PDFContext, shown: ShownCodes): readonly ScreenFont[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') return []
    const type = nameAt(object, 'Subtype') ?? ''
    return type.startsWith('CIDFont') ? [] : [fontOf(object, type, shown.get(object))]
  })
}

const nothing = { codes: new Set<number>(), bare: new Set<number>() }
const files = ['FontFile', 'FontFile2', 'FontFile3']
/** Encodings of simple fonts that say by themselves which letters are meant (ISO 32000-1, 9.10.2). */
const telling = new Set(['MacRomanEncoding', 'MacExpertEncoding', 'WinAnsiEncoding'])

function fontOf(dict: PDFDict, type: string, shown = nothing): ScreenFont {
  const { codes, bare } = shown
  const inner = arrayAt(dict, 'DescendantFonts')?.lookup(0)
  const owner = inner instanceof PDFDict ? inner : dict
  const descriptor = dictAt(owner, 'FontDescriptor')
  const encoding = dictAt(dict, 'Encoding')
  const { widths, missing } = fontFaults(dict, codes)
  const base = nameAt(dict, 'Encoding') ?? (encoding && nameAt(encoding, 'BaseEncoding')) ?? ''
  return {
    name: (nameAt(dict, 'BaseFont') ?? type).replace(/^[A-Z]{6}\+/, ''),
    type,
    embedded: type === 'Type3' || files.some(key => descriptor?.lookup(PDFName.of(key)) !== undefined),
    unicode: dict.has(PDFName.of('ToUnicode')) || (type !== 'Type0' && telling.has(base)),
    mapped: nameAt(owner, 'Subtype') !== 'CIDFontType2' || owner.has(PDFName.of('CIDToGIDMap')),
    codesKnown: isCodeMapKnown(dict),
    encodingClear: isEncodingClear(dict),
    otherWidths: widths.length,
    missing: missing.length,
    unsaid: unsaid(dict, bare).length,
    unlisted: unlisted(dict, codes).length,
  }
}
