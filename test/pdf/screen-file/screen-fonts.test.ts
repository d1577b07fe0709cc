import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { screenFonts } from '../../../scripts/pdf/screen-file/screen-fonts.ts'

it('reads of each font whether it is there, and says its letters and glyphs', async () => {
  const { context } = await PDFDocument.create()
  const file = context.register(context.stream(''))
  const inner = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    FontDescriptor: { FontFile2: file },
    CIDToGIDMap: 'Identity',
  })
  const bare = context.obj({ Type: 'Font', Subtype: 'CIDFontType2', FontDescriptor: {} })
  const fonts = [
    { Subtype: 'Type0', BaseFont: 'ABCDEF+Heel', DescendantFonts: [inner], ToUnicode: file },
    { Subtype: 'Type0', BaseFont: 'Kaal', DescendantFonts: [bare], Encoding: 'Identity-H' },
    { Subtype: 'TrueType', BaseFont: 'Los', Encoding: 'WinAnsiEncoding', FontDescriptor: { FontFile2: file } },
    { Subtype: 'Type1', BaseFont: 'Oud', Encoding: { BaseEncoding: 'MacRomanEncoding' } },
    { Subtype: 'Type3' },
  ]
  for (const each of fonts) context.register(context.obj({ Type: 'Font', ...each }))
  const read = screenFonts(context, new Map()).map(({ name, embedded, unicode, mapped }) => [
    name,
    embedded,
    unicode,
    mapped,
  ])
  expect(read).toEqual([
    ['Heel', true, true, true],
    ['Kaal', false, false, false],
    ['Los', true, true, true],
    ['Oud', false, true, true],
    ['Type3', true, false, true],
  ])
})
