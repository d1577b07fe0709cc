import { expect, test } from 'vitest'
import { dashes, ranges } from '../../../scripts/chapters/language/dashes.ts'
import { type Rule, rewrite } from '../../../scripts/chapters/language/rewrite.ts'
import { shown } from './shown.ts'

function set(text: string, rules: readonly Rule[]): string {
  return shown(rules.reduce<readonly string[]>((done, rule) => rewrite(done, rule(done.join(''))), [text]).join(''))
}

test.each([
  ['a - b', 'a~– b', 'a—b'],
  ['a -- b', 'a~– b', 'a—b'],
  ['a---b', 'a~– b', 'a—b'],
  ['a-- b', 'a~– b', 'a— b'],
  ['- a', '– a', '– a'],
  ['a-b', 'a-b', 'a-b'],
  ['a --b', 'a --b', 'a --b'],
  ['a ----- b', 'a ----- b', 'a ----- b'],
  ['a -> b', 'a -> b', 'a -> b'],
])('%j is %j spaced and %j closed', (typed, spaced, closed) => {
  expect(set(typed, dashes('spaced'))).toBe(spaced)
  expect(set(typed, dashes('closed'))).toBe(closed)
})

test.each([
  ['12-14', '12–14'],
  ['12-14.', '12–14.'],
  ['14-12', '14-12'],
  ['1-2-3', '1-2-3'],
  ['01-12', '01-12'],
  ['x12-14', 'x12-14'],
  ['12-14x', '12-14x'],
  ['1.000-1.500', '1.000–1.500'],
  ['9.30-9.15', '9.30–9.15'],
  ['1999-2001', '1999–2001'],
  ['1999-01', '1999-01'],
  ['1999-98', '1999-98'],
])('the range %j is %j', (typed, printed) => {
  expect(set(typed, ranges)).toBe(printed)
})
