import { describe, expect, it } from 'vitest'
import { readProgram } from '../../../scripts/pdf/gather/glyphs.ts'
import { cffOf, sfntOf, word } from '../font-program/font-bytes.ts'

/** A program of tables as they are given, one after the other. */
function programOf(tables: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const entries = Object.entries(tables)
  let at = 12 + entries.length * 16
  const directory = entries.flatMap(([tag, { length }]) => {
    const entry = [...Buffer.from(tag), ...word(0, 4), ...word(at, 4), ...word(length, 4)]
    at += length
    return entry
  })
  const front = [0, 1, 0, 0, ...word(entries.length), 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([...front, ...directory, ...Object.values(tables).flat()])
}

/** Four glyphs, the second and last without an outline, the last two with one advance between them. */
function tablesOf(long: boolean): Record<string, readonly number[]> {
  const places = [0, 4, 4, 10, 10]
  return {
    glyf: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    head: [...new Array(18).fill(0), ...word(2048), ...new Array(30).fill(0), ...word(long ? 1 : 0), 0, 0],
    hhea: [...new Array(34).fill(0), ...word(3)],
    hmtx: [...word(500), ...word(10), ...word(250), ...word(0), ...word(700), ...word(65536 - 20), ...word(30)],
    loca: places.flatMap(each => (long ? word(each, 4) : word(each / 2))),
    maxp: [0, 1, 0, 0, ...word(4)],
  }
}

describe('readProgram', () => {
  it.each([false, true])('reads each glyph, by long places: %s', long => {
    const program = readProgram(programOf(tablesOf(long)))
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
    const whole = tablesOf(true)
    expect(readProgram(programOf({ ...whole, loca: whole.loca?.slice(0, 12) ?? [] }))).toBeUndefined()
  })
})
