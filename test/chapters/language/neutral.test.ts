import { expect, test } from 'vitest'
import { neutral } from '../../../scripts/chapters/language/neutral.ts'
import { shown } from './shown.ts'

test.each(['"a" - b... 15000', 'العربية "نص"', '日本語'])('%j stays as it is', text => {
  expect(neutral('ar').typesetText(text)).toBe(text)
  expect(neutral('ar').typesetPieces([text, text], { paragraph: true })).toEqual([text, text])
})

test('words divide where there are patterns', () => {
  expect(shown(neutral('es').hyphenate('ayuntamiento'))).toBe('ayun·ta·mien·to'.replace('·to', 'to'))
  expect(neutral('ar').hyphenate('abcdefghij')).toBe('abcdefghij')
})

test.each(['', 'x', 'not a tag', 'tlh', '../nl'])('the tag %j does no harm', tag => {
  expect(neutral(tag).tag).toBe(tag)
  expect(neutral(tag).capitalise('abc')).toBe('Abc')
  expect(neutral(tag).hyphenate('verantwoordelijkheid')).toBe('verantwoordelijkheid')
})
