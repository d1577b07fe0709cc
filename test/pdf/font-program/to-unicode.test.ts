import { expect, it } from 'vitest'
import { toUnicode } from '../../../scripts/pdf/font-program/to-unicode.ts'

it('reads single codes, ranges that count on, and ranges with a list', () => {
  const letters = toUnicode(`2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0078> <D83DDE00>] endbfrange`)
  expect([1, 2, 3].map(letters)).toEqual(['A', 'fi', undefined])
  expect([0x10, 0x12, 0x13].map(letters)).toEqual(['a', 'c', undefined])
  expect([0x20, 0x21].map(letters)).toEqual(['x', '😀'])
})
