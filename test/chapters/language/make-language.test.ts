import { expect, test } from 'vitest'
import { makeLanguage } from '../../../scripts/chapters/language/make-language.ts'
import { swap } from '../../../scripts/chapters/language/rewrite.ts'

const made = makeLanguage({
  tag: 'nl',
  rules: [swap(/a/gu, 'b'), swap(/b/gu, 'c')],
  abbreviations: ['Dr.', 'o.a.'],
  beforeCapital: /^['"]/,
  twoLetters: ['ij'],
})

test('rules work on what the rule before has left', () => {
  expect(made.typesetText('aX')).toBe('cX')
  expect(made.typesetPieces(['a', 'a'], { paragraph: false })).toEqual(['c', 'c'])
})

test('rules do not see what is protected', () => {
  expect(made.typesetText('a @a a')).toBe('c @a c')
})

test('a rule that never settles ends all the same', () => {
  const growing = makeLanguage({ tag: 'nl', rules: [swap(/$/gu, 'x')] })
  expect(growing.typesetText('a').length).toBeLessThan(10)
})

test('only a paragraph has its last word kept', () => {
  const text = 'X en Y en Z en zo'
  expect(made.typesetPieces([text], { paragraph: true }).join('')).toBe('X en Y en Z en\u00a0zo')
  expect(made.typesetText(text)).toBe(text)
})

test('abbreviations are known without their point', () => {
  expect([...made.abbreviations]).toEqual(['dr', 'o.a'])
})

test('capitals and first letters', () => {
  expect(made.capitalise('"ijs')).toBe('"IJs')
  expect(made.initialLength('IJs')).toBe(2)
  expect(made.initialLength('Ijs')).toBe(1)
  expect(made.capitalNouns).toBe(false)
})
