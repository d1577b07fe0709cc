import { expect, it } from 'vitest'
import { toUnicode, unicodeTexts } from '../../../scripts/pdf/font-program/to-unicode.ts'

it('reads single codes, ranges that count on, and ranges with a list', () => {
  const letters = toUnicode(`2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0078> <D83DDE00>] endbfrange`)
  expect([1, 2, 3].map(letters)).toEqual(['A', 'fi', undefined])
  expect([0x10, 0x12, 0x13].map(letters)).toEqual(['a', 'c', undefined])
  expect([0x20, 0x21].map(letters)).toEqual(['x', '😀'])
})

it('gives all that a map has: single codes first, and of one that is there twice what a range says', () => {
  const map = `1 beginbfrange <0005> <0007> <0061> endbfrange
    2 beginbfchar <0009> <0041> <0005> <> endbfchar 1 beginbfchar <0001 > <0062> endbfchar`
  expect([...unicodeTexts(map)]).toEqual([
    [9, 'A'],
    [5, 'a'],
    [1, 'b'],
    [6, 'b'],
    [7, 'c'],
  ])
  expect(unicodeTexts('').size).toBe(0)
})

it('does not count beyond codes of two bytes', () => {
  expect([...unicodeTexts('1 beginbfrange <FFFE> <FFFFFFFF> <0061> endbfrange').keys()]).toEqual([0xfffe, 0xffff])
})
