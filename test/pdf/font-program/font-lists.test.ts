import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { isCodeMapKnown, isEncodingClear, unlisted, unsaid } from '../../../scripts/pdf/font-program/font-lists.ts'
import { cmapOf, sfntOf } from './font-bytes.ts'

const { context } = await PDFDocument.create()
const stream = (content: string | Uint8Array, dict = {}) => context.register(context.stream(content, dict))
const characters = (ordering: string) => ({ Registry: PDFString.of('Adobe'), Ordering: PDFString.of(ordering) })

it('finds codes without letters, and letters that are none', () => {
  const map = '4 beginbfchar <0001> <0041> <0002> <0000> <0003> <feff> <0004> <> endbfchar'
  const font = context.obj({ ToUnicode: stream(map) })
  expect(unsaid(font, [1, 2, 3, 4, 5])).toEqual([2, 3, 4, 5])
  expect(unsaid(context.obj({}), [1])).toEqual([])
})

it('knows the maps of codes that all readers have, and those in the file for the same characters', () => {
  const inner = { CIDSystemInfo: characters('Japan1') }
  const font = (Encoding: unknown) =>
    context.obj({ Subtype: 'Type0', Encoding, DescendantFonts: [inner] } as unknown as Record<string, string>)
  expect(['Identity-H', 'UniJIS-UTF16-V', 'V', 'B5pc-H'].map(each => isCodeMapKnown(font(each)))).not.toContain(false)
  expect(isCodeMapKnown(font('House-H'))).toBe(false)
  expect(isCodeMapKnown(font(stream('', { CIDSystemInfo: characters('Japan1') })))).toBe(true)
  expect(isCodeMapKnown(font(stream('', { CIDSystemInfo: characters('Korea1') })))).toBe(false)
  expect(isCodeMapKnown(font(stream('/WMode 1 def', { CIDSystemInfo: characters('Japan1') })))).toBe(false)
  expect(isCodeMapKnown(context.obj({ Subtype: 'TrueType' }))).toBe(true)
})

it('finds characters that the list of a subset leaves out', () => {
  const font = (descriptor: object) =>
    context.obj({ Encoding: 'Identity-H', DescendantFonts: [{ FontDescriptor: descriptor }] } as unknown as Record<
      string,
      string
    >)
  expect(unlisted(font({ CIDSet: stream(Uint8Array.of(0b1010_0000)) }), [0, 1, 2, 30])).toEqual([1, 30])
  expect(unlisted(font({}), [0])).toEqual([])
})

it('asks of a simple TrueType font an encoding, or signs of its own and one list', () => {
  const font = (Flags: number, cmap: readonly number[], more = {}) => {
    const descriptor = { Flags, FontFile2: stream(sfntOf([1, 2], cmap)) }
    return context.obj({ Subtype: 'TrueType', FontDescriptor: descriptor, ...more })
  }
  const [letters, signs] = [cmapOf(3, 1, {}), cmapOf(3, 0, {})]
  expect(isEncodingClear(font(32, letters, { Encoding: 'WinAnsiEncoding' }))).toBe(true)
  expect(isEncodingClear(font(32, letters, { Encoding: { BaseEncoding: PDFName.of('MacRomanEncoding') } }))).toBe(true)
  expect(isEncodingClear(font(32, letters))).toBe(false)
  expect(isEncodingClear(font(32, signs, { Encoding: 'WinAnsiEncoding' }))).toBe(false)
  expect(isEncodingClear(font(4, signs))).toBe(true)
  expect(isEncodingClear(font(4, signs, { Encoding: 'WinAnsiEncoding' }))).toBe(false)
  expect(isEncodingClear(context.obj({ Subtype: 'Type1' }))).toBe(true)
})
