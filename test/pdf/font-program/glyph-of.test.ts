import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { readCff } from '../../../scripts/pdf/font-program/cff.ts'
import { compositeGlyphs, simpleGlyphs } from '../../../scripts/pdf/font-program/glyph-of.ts'
import type { FontProgram } from '../../../scripts/pdf/font-program/model.ts'
import { readSfnt } from '../../../scripts/pdf/font-program/sfnt.ts'
import { cffOf, cmapOf, sfntOf } from './font-bytes.ts'

const { context } = await PDFDocument.create()
const program = (...cmap: Parameters<typeof cmapOf>) => readSfnt(sfntOf([500, 500], cmapOf(...cmap))) as FontProgram

it('takes characters for glyphs, or looks them up in the map', () => {
  const bare = program(1, 0, {})
  expect(compositeGlyphs(context.obj({ CIDToGIDMap: 'Identity' }), bare)(7)).toBe(7)
  const map = context.register(context.stream(Uint8Array.of(0, 0, 1, 2)))
  expect([1, 9].map(compositeGlyphs(context.obj({ CIDToGIDMap: map }), bare))).toEqual([258, 0])
  const keyed = readCff(cffOf([[14], [14]], [0, 40])) as FontProgram
  expect(compositeGlyphs(context.obj({ Subtype: 'CIDFontType0' }), keyed)(40)).toBe(1)
})

it('finds letters by the encoding of a font that is not symbolic', () => {
  const font = context.obj({ Encoding: 'WinAnsiEncoding', FontDescriptor: { Flags: 32 } })
  expect([65, 66].map(simpleGlyphs(font, program(3, 1, { 65: 1 })))).toEqual([1, 0])
  const mac = context.obj({ Encoding: 'MacRomanEncoding', FontDescriptor: { Flags: 32 } })
  expect(simpleGlyphs(mac, program(3, 1, { 228: 1 }))(0x8a)).toBe(1)
  const changed = context.obj({ Encoding: { Differences: [65, 'B'] }, FontDescriptor: { Flags: 32 } })
  expect(simpleGlyphs(changed, program(3, 1, { 65: 1 }))(65)).toBeUndefined()
})

it('finds the signs of a symbolic font by its own list', () => {
  const font = context.obj({ FontDescriptor: { Flags: 4 } })
  expect([65, 66].map(simpleGlyphs(font, program(1, 0, { 65: 1 })))).toEqual([1, undefined])
  expect(simpleGlyphs(font, program(3, 1, { 65: 1 }))(65)).toBeUndefined()
})
