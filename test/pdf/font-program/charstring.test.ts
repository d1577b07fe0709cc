import { expect, it } from 'vitest'
import { biasedSubroutines, widthOf } from '../../../scripts/pdf/font-program/charstring.ts'
import { small } from './font-bytes.ts'

const none = biasedSubroutines([])
const of = (...bytes: readonly number[]) => widthOf(Uint8Array.from(bytes), none, none)

it.each([
  ['endchar alone', [14], 'default'],
  ['endchar with a width', [...small(20), 14], 20],
  ['a letter of two others', [...[1, 2, 3, 4].flatMap(small), 14], 'default'],
  ['the same with a width', [...[-9, 1, 2, 3, 4].flatMap(small), 14], -9],
  ['rmoveto', [...small(1), ...small(2), 21], 'default'],
  ['rmoveto with a width', [...small(7), ...small(1), ...small(2), 21], 7],
  ['hmoveto with a width', [...small(7), ...small(1), 22], 7],
  ['stems', [...small(1), ...small(2), 1], 'default'],
  ['stems with a width', [...small(7), ...small(1), ...small(2), 18], 7],
  ['a width that is no whole number', [255, 0, 5, 0x80, 0, 14], 5.5],
  ['what computes', [...small(1), 12, 10], undefined],
])('%s', (_, bytes, expected) => {
  expect(of(...bytes)).toBe(expected)
})

it('goes into subroutines, counted from the middle', () => {
  const local = biasedSubroutines([Uint8Array.from([...small(1), 11]), Uint8Array.of(14)])
  expect(widthOf(Uint8Array.from([...small(-107), 10, ...small(-106), 10]), local, none)).toBe(1)
  expect(
    widthOf(Uint8Array.from([...small(3), ...small(-107), 29]), none, biasedSubroutines([Uint8Array.of(14)])),
  ).toBe(3)
  expect(widthOf(Uint8Array.from([...small(9), 10]), local, none)).toBeUndefined()
})
