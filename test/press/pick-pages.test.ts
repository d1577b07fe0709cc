import { expect, test } from 'vitest'
import { pageRanges, pickPages } from '../../scripts/press/pick-pages.ts'
import { page } from '../proof/pages.ts'

const map = ['i', 'ii', '1', '2', '3', '4'].map((folio, index) => ({ ...page('x'), index, folio }))

test.each([
  ['2', [3]],
  ['1-3', [2, 3, 4]],
  ['ii-2, 4', [1, 2, 3, 5]],
  ['4,1', [2, 5]],
  ['3-', [4, 5]],
  ['3-1', [2, 3, 4]],
  ['II,2,2', [1, 3]],
])('%s', (ranges, expected) => {
  expect(pickPages(ranges, map)).toEqual(expected)
})

test('a folio that no page has is told, with those there are', () => {
  expect(pickPages('2,9', map)).toMatchObject({
    rule: 'unknown-page',
    reason: 'There is no page 9: the book has i to 4',
  })
})

test('only lists of folios and ranges are ranges', () => {
  expect(['3', '3-7,12', ' iv - x ', '8-', 'B1-B3'].every(each => pageRanges.test(each))).toBe(true)
  expect(['', '-', '3,', '3--4', '3;4', '1-2-3', '-4'].some(each => pageRanges.test(each))).toBe(false)
})
