import { expect, it } from 'vitest'
import { readSfnt } from '../../../scripts/pdf/font-program/sfnt.ts'
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
