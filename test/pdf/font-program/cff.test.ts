import { expect, it } from 'vitest'
import { readCff } from '../../../scripts/pdf/font-program/cff.ts'
import { cffOf, small } from './font-bytes.ts'

const glyphs = [[14], [...small(-50), 14], [...small(100), 14]]

it('reads the advance of each glyph: the default, or the nominal width and a difference', () => {
  const program = readCff(cffOf(glyphs))
  expect([0, 1, 2, 3].map(glyph => program?.advance(glyph))).toEqual([500, 550, 700, undefined])
  expect(program?.glyphs).toBe(3)
  expect(program?.glyphOfCid).toBeUndefined()
})

it('reads which character each glyph is, and the widths of its part', () => {
  const program = readCff(cffOf(glyphs, [0, 40, 900]))
  expect([0, 40, 900, 41].map(cid => program?.glyphOfCid?.(cid))).toEqual([0, 1, 2, undefined])
  expect([0, 1, 2].map(glyph => program?.advance(glyph))).toEqual([500, 550, 700])
})

it('gives nothing for what is no font', () => {
  expect(readCff(Uint8Array.of(1, 0, 4, 1, 0))).toBeUndefined()
})
