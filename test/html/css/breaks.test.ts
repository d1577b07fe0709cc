import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { expandBreakRules, expandSelector } from '../../../scripts/html/css/breaks.ts'

test('a list within a pseudo-class is written out', () => {
  expect(expandSelector(':is(h1, h2) > p')).toEqual(['h1 > p', 'h2 > p'])
  expect(expandSelector('.a :where(h1, :is(.b, .c)):hover')).toEqual(['.a h1:hover', '.a .b:hover', '.a .c:hover'])
  expect(expandSelector('p:not(.a, .b)')).toEqual(['p:not(.a):not(.b)'])
  expect(expandSelector('p:not(.a), h1')).toEqual(['p:not(.a)', 'h1'])
})

test('only rules that Paged.js watches are changed', () => {
  const root = parse(':is(a, b) { color: red } :is(a, b) { break-before: page } c { break-inside: avoid-page }')
  expandBreakRules(root)
  expect(root.toString()).toBe(':is(a, b) { color: red } a, b { break-before: page } c { break-inside: avoid }')
})
