import { expect, it } from 'vitest'
import { cmapsOf } from '../../../scripts/pdf/font-program/cmap.ts'
import { cmapOf, word } from './font-bytes.ts'

const read = (bytes: readonly number[]) => cmapsOf(new DataView(Uint8Array.from(bytes).buffer))
const of = (subtable: readonly number[]) => read([0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, ...subtable]).get('3 1')

it('reads a list of 256 codes', () => {
  const cmaps = read(cmapOf(1, 0, { 65: 3 }))
  expect([...cmaps.keys()]).toEqual(['1 0'])
  expect([65, 66, 300].map(code => cmaps.get('1 0')?.(code))).toEqual([3, 0, 0])
})

it('reads segments that count on and segments with a list', () => {
  const segments = { ends: [67, 81, 0xffff], starts: [65, 80, 0xffff], deltas: [65536 - 60, 0, 1], offsets: [0, 4, 0] }
  const words = [
    4,
    0,
    0,
    6,
    0,
    0,
    0,
    ...segments.ends,
    0,
    ...segments.starts,
    ...segments.deltas,
    ...segments.offsets,
    9,
    0,
  ]
  const list = of(words.flatMap(each => word(each)))
  expect([64, 65, 67, 68, 80, 81, 90].map(code => list?.(code))).toEqual([0, 5, 7, 0, 9, 0, 0])
})

it('reads a short run and groups beyond 16 bits', () => {
  expect([64, 65, 66].map(of([6, 0, 0, 65, 1, 8].flatMap(each => word(each))) ?? (() => -1))).toEqual([0, 8, 0])
  const groups = [
    ...word(12),
    ...word(0),
    ...word(28, 4),
    ...word(0, 4),
    ...word(1, 4),
    ...word(0x1f600, 4),
    ...word(0x1f602, 4),
    ...word(20, 4),
  ]
  expect([0x1f5ff, 0x1f600, 0x1f602].map(of(groups) ?? (() => -1))).toEqual([0, 20, 22])
})

it('knows no glyph by a list of another kind', () => {
  expect(of(word(2))?.(65)).toBe(0)
})
