import { describe, expect, it } from 'vitest'
import { readProgram } from '../../../scripts/pdf/gather/glyphs.ts'
import { cffOf, sfntOf } from '../font-program/font-bytes.ts'
import { fourGlyphs, programOf } from './fonts.ts'

describe('readProgram', () => {
  it.each([false, true])('reads each glyph, by long places: %s', long => {
    const program = readProgram(programOf(fourGlyphs(long)))
    expect(program?.unitsPerEm).toBe(2048)
    expect(program?.glyphs.map(each => ({ ...each, outline: [...each.outline] }))).toEqual([
      { outline: [1, 2, 3, 4], advance: 500, leftBearing: 10, ownAdvance: true },
      { outline: [], advance: 250, leftBearing: 0, ownAdvance: true },
      { outline: [5, 6, 7, 8, 9, 10], advance: 700, leftBearing: -20, ownAdvance: true },
      { outline: [], advance: 700, leftBearing: 30, ownAdvance: false },
    ])
    expect([...(program?.tables.get('maxp') ?? [])]).toEqual([0, 1, 0, 0, 0, 4])
  })

  it('gives nothing for a program without outlines of this kind, or one that is cut short', () => {
    expect(readProgram(sfntOf([500]))).toBeUndefined()
    expect(readProgram(cffOf([[14]]))).toBeUndefined()
    expect(readProgram(new Uint8Array())).toBeUndefined()
    const whole = fourGlyphs(true)
    expect(readProgram(programOf({ ...whole, loca: whole.loca?.slice(0, 12) ?? [] }))).toBeUndefined()
  })
})
