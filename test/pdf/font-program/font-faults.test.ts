import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { fontFaults } from '../../../scripts/pdf/font-program/font-faults.ts'
import { cffOf, cmapOf, sfntOf, small } from './font-bytes.ts'

const { context } = await PDFDocument.create()
const file = (bytes: Uint8Array, Subtype?: string) =>
  context.register(context.stream(bytes, Subtype ? { Subtype } : {}))
const composite = (inner: Readonly<Record<string, unknown>>, Encoding = 'Identity-H') =>
  context.obj({ Subtype: 'Type0', Encoding, DescendantFonts: [inner] } as unknown as Record<string, string>)

describe('fontFaults', () => {
  const descriptor = { FontFile2: file(sfntOf([500, 600.4, 700])) }
  const trueType = { Subtype: 'CIDFontType2', FontDescriptor: descriptor }

  it('finds nothing where dictionary and program agree, to a thousandth', () => {
    expect(fontFaults(composite({ ...trueType, W: [0, [500, 601, 699]] }), [0, 1, 2])).toEqual({
      widths: [],
      missing: [],
    })
  })

  it('finds other widths and glyphs that are not there, among the codes that are shown', () => {
    const font = composite({ ...trueType, W: [0, [500, 605, 690]] })
    expect(fontFaults(font, [0, 1, 9])).toEqual({ widths: [1], missing: [9] })
  })

  it('reads CFF of composite fonts, bare and by characters', () => {
    const cff = file(cffOf([[14], [...small(100), 14]], [0, 40]), 'CIDFontType0C')
    const inner = { Subtype: 'CIDFontType0', FontDescriptor: { FontFile3: cff }, DW: 500 }
    expect(fontFaults(composite(inner), [0, 40])).toEqual({ widths: [40], missing: [] })
    expect(fontFaults(composite({ ...inner, W: [40, [700]] }), [0, 40])).toEqual({ widths: [], missing: [] })
  })

  it('reads simple TrueType fonts', () => {
    const simple = { Subtype: 'TrueType', Encoding: 'WinAnsiEncoding', FirstChar: 65, Widths: [500, 640] }
    const program = file(sfntOf([0, 500, 600], cmapOf(3, 1, { 65: 1, 66: 2 })))
    const font = context.obj({ ...simple, FontDescriptor: { Flags: 32, FontFile2: program } })
    expect(fontFaults(font, [65, 66])).toEqual({ widths: [66], missing: [] })
  })

  it('says nothing of fonts that it cannot read, or that are not there', () => {
    const none = { widths: [], missing: [] }
    expect(fontFaults(composite({ ...trueType, W: [0, [1]] }, 'UniJIS-UCS2-H'), [0])).toEqual(none)
    expect(fontFaults(composite({ Subtype: 'CIDFontType2', FontDescriptor: {} }), [0])).toEqual(none)
    expect(fontFaults(context.obj({ Subtype: 'Type1' }), [65])).toEqual(none)
  })
})
