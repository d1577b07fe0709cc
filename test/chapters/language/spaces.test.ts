import { expect, test } from 'vitest'
import { type Rule, rewrite } from '../../../scripts/chapters/language/rewrite.ts'
import * as spaces from '../../../scripts/chapters/language/spaces.ts'
import { shown } from './shown.ts'

function set(text: string, ...rules: readonly Rule[]): string {
  return shown(rules.reduce<readonly string[]>((done, rule) => rewrite(done, rule(done.join(''))), [text]).join(''))
}

test.each([
  ['p. 12', 'p.~12'],
  ['P. 12', 'P.~12'],
  ['op. 12', 'op. 12'],
  ['p. twaalf', 'p. twaalf'],
  ['p. XII', 'p.~XII'],
])('the number after a word: %j', (typed, printed) => {
  expect(set(typed, spaces.bindNumberAfter(['p.']))).toBe(printed)
})

test.each([
  ['dr. Jansen', 'dr.~Jansen'],
  ['Dr. Jansen', 'Dr.~Jansen'],
  ['xdr. Jansen', 'xdr. Jansen'],
])('the word after an abbreviation: %j', (typed, printed) => {
  expect(set(typed, spaces.bindWordAfter(['dr.']))).toBe(printed)
})

test.each([
  ['5 km', '5~km'],
  ['5  \n km', '5~km'],
  ['5 kms', '5 kms'],
  ['vijf km', 'vijf km'],
  ['½ km', '½~km'],
])('the unit after a number: %j', (typed, printed) => {
  expect(set(typed, spaces.bindUnit(['km']))).toBe(printed)
})

test.each([
  ['J. P. de Vries', 'J.~P.~de Vries'],
  ['J. Jansen', 'J.~Jansen'],
  ['Th. Jansen', 'Th.~Jansen'],
  ['goed. Het', 'goed. Het'],
])('initials: %j', (typed, printed) => {
  expect(set(typed, spaces.bindInitials(['de']))).toBe(printed)
})

test('parts of an abbreviation', () => {
  expect(set('dat o. a. en m. b. t. niet', spaces.bindParts(['o. a.', 'm. b. t.'], spaces.NARROW))).toBe(
    'dat o.^a. en m.^b.^t. niet',
  )
})

test.each([
  ['§ 5', '§~5'],
  ['5 × 3', '5~×~3'],
  ['ruim > 60', 'ruim >~60'],
  ['a > b', 'a > b'],
])('signs: %j', (typed, printed) => {
  expect(set(typed, ...spaces.bindSigns)).toBe(printed)
})

test('three points, no more and no fewer', () => {
  expect(set('a... b.. c....', spaces.ellipsis)).toBe('a… b.. c....')
})
