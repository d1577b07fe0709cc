import { expect, test } from 'vitest'
import { inOrder } from '../../scripts/world/order.ts'

test('names are sorted by code unit, whatever order they come in', () => {
  expect(inOrder(['b', 'a', '10', '2', 'B'])).toEqual(['10', '2', 'B', 'a', 'b'])
})

test('a decomposed name is the composed one, once', () => {
  expect(inOrder(['e\u0301.md', '\u00e9.md'])).toEqual(['\u00e9.md'])
})
