import { expect, it } from 'vitest'
import { readDict, readIndex, whole } from '../../../scripts/pdf/font-program/cff-parts.ts'
import { indexOf, operand } from './font-bytes.ts'

it('reads an index and where it ends', () => {
  const bytes = Uint8Array.from([9, ...indexOf([[1, 2], [], [3]]), 9])
  const { items, end } = readIndex(bytes, 1)
  expect(items.map(each => [...each])).toEqual([[1, 2], [], [3]])
  expect(end).toBe(bytes.length - 1)
  expect(readIndex(Uint8Array.of(0, 0), 0)).toEqual({ items: [], end: 2 })
  expect(() => readIndex(Uint8Array.of(0, 1), 0)).toThrow(RangeError)
})

it('reads operators of one and two bytes with their operands', () => {
  const decimal = [30, 0x0a, 0x00, 0x1f]
  const dict = readDict(Uint8Array.from([...operand(-7), ...operand(300), 18, ...decimal, 12, 7]))
  expect(dict.get(18)).toEqual([-7, 300])
  expect(dict.get(1207)?.[0]).toBeCloseTo(0.001)
})

it.each([
  [[139], 0],
  [[32], -107],
  [[247, 0], 108],
  [[250, 255], 1131],
  [[251, 0], -108],
  [[254, 255], -1131],
  [[28, 0xff, 0xfe], -2],
])('%j is %d', (bytes, value) => {
  expect(whole(Uint8Array.from(bytes), 0)).toEqual({ value, length: bytes.length })
})
