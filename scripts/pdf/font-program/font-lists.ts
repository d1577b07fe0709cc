import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedBytes, decodedStream } from '../decoded-stream.ts'
import { arrayAt, dictAt, nameAt, numberAt, streamAt, textAt } from '../objects.ts'
import { readSfnt } from './sfnt.ts'
import { toUnicode } from './to-unicode.ts'

/** Codes that are shown and stand for no letter by the font's ToUnicode map, or for one that is none (ISO 14289-1, 7.21.7). */
export function unsaid(font: PDFDict, codes: Iterable<number>): readonly number[] {
  const map = streamAt(font, 'ToUnicode')
  if (map === undefined) return []
  const letters = toUnicode(decodedStream(map))
  return [...codes].filter(code => !isLetters(letters(code)))
}

function isLetters(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\0\ufffe\ufeff]/.test(text)
}

/** The maps of codes that every reader knows (ISO 32000-1, table 118). */
const known = new RegExp(
  `^(${[
    'Identity',
    'GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16',
    'B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-UCS2|UniCNS-UTF16',
    '83pv-RKSJ|90ms-RKSJ|90msp-RKSJ|90pv-RKSJ|Add-RKSJ|EUC|Ext-RKSJ|UniJIS-UCS2|UniJIS-UCS2-HW|UniJIS-UTF16',
    'KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC|UniKS-UCS2|UniKS-UTF16',
  ].join('|')})-[HV]$|^(83pv-RKSJ|90pv-RKSJ|B5pc|GBpc-EUC|KSCpc-EUC)-H$|^[HV]$`,
)

/** Whether the codes of a composite font are read by a map that every reader knows, or one in the file for its own characters. */
export function isCodeMapKnown(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') !== 'Type0') return true
  const map = streamAt(font, 'Encoding')
  if (map === undefined) return known.test(nameAt(font, 'Encoding') ?? '')
  const inner = arrayAt(font, 'DescendantFonts')?.lookup(0)
  const [its, characters] = [
    dictAt(map.dict, 'CIDSystemInfo'),
    inner instanceof PDFDict ? dictAt(inner, 'CIDSystemInfo') : undefined,
  ]
  const same = ['Registry', 'Ordering'].every(key => {
    return its !== undefined && characters !== undefined && textAt(its, key) === textAt(characters, key)
  })
  const mode = /\/WMode\s+(\d)/.exec(decodedStream(map))?.[1] ?? '0'
  return same && Number(mode) === (numberAt(map.dict, 'WMode') ?? 0)
}

/** Codes that are shown and are not in the list of a subset's characters, where it has one (ISO 14289-1, 7.21.4.2). */
export function unlisted(font: PDFDict, codes: Iterable<number>): readonly number[] {
  const inner = arrayAt(font, 'DescendantFonts')?.lookup(0)
  const descriptor = inner instanceof PDFDict ? dictAt(inner, 'FontDescriptor') : undefined
  const set = descriptor && streamAt(descriptor, 'CIDSet')
  if (!(set instanceof PDFRawStream) || !/^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')) return []
  const bits = decodedBytes(set)
  return [...codes].filter(code => ((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))) === 0)
}

const symbolic = 4

/** Whether a simple TrueType font says, with its flags, encoding and own lists, which glyph each code is (ISO 14289-1, 7.21.6). */
export function isEncodingClear(font: PDFDict): boolean {
  const descriptor = dictAt(font, 'FontDescriptor')
  const file = descriptor && streamAt(descriptor, 'FontFile2')
  if (nameAt(font, 'Subtype') !== 'TrueType' || !descriptor || !(file instanceof PDFRawStream)) return true
  const cmaps = readSfnt(decodedBytes(file))?.cmaps ?? new Map()
  if (((numberAt(descriptor, 'Flags') ?? 0) & symbolic) !== 0) {
    return !font.has(PDFName.of('Encoding')) && (cmaps.size === 1 || cmaps.has('3 0'))
  }
  const encoding = dictAt(font, 'Encoding')
  const base = nameAt(font, 'Encoding') ?? (encoding && nameAt(encoding, 'BaseEncoding'))
  return (base === 'WinAnsiEncoding' || base === 'MacRomanEncoding') && cmaps.size > (cmaps.has('3 0') ? 1 : 0)
}
