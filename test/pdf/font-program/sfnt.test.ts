import { expect, it } from 'vitest'
import { readSfnt, tablesOf } from '../../../scripts/pdf/font-program/sfnt.ts'
import { cmapOf, sfntOf } from './font-bytes.ts'

it('reads advances in thousandths, whatever the units, and the number of glyphs', () => {
  const program = readSfnt(sfntOf([1024, 512], cmapOf(3, 1, { 65: 1 }), 2048))
  expect([0, 1, 2].map(glyph => program?.advance(glyph))).toEqual([500, 250, undefined])
  expect(program?.glyphs).toBe(2)
  expect(program?.cmaps.get('3 1')?.(65)).toBe(1)
})

it('gives nothing for what is no font, or was cut short', () => {
  expect(readSfnt(Uint8Array.of(1, 2, 3))).toBeUndefined()
  expect(readSfnt(sfntOf([500]).subarray(0, 40))).toBeUndefined()
})

it('finds the tables, in the order of the directory, also in bytes that begin in the middle of others', () => {
  const bytes = sfntOf([1024, 512], cmapOf(3, 1, {}))
  const within = new Uint8Array([...new Array(7).fill(9), ...bytes]).subarray(7)
  for (const each of [bytes, within]) {
    const tables = tablesOf(each)
    expect([...tables.keys()]).toEqual(['cmap', 'head', 'hhea', 'hmtx', 'maxp'])
    expect([tables.get('head')?.byteLength, tables.get('maxp')?.getUint16(4)]).toEqual([54, 2])
  }
})

it('gives of a table that is cut short what is there', () => {
  const bytes = sfntOf([500])
  const tables = tablesOf(bytes.subarray(0, bytes.length - 8))
  expect([tables.get('hhea')?.byteLength, tables.get('hmtx')?.byteLength, tables.get('maxp')?.byteLength]).toEqual([
    36, 2, 0,
  ])
})
