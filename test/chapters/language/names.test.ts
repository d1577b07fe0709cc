import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { flowWords } from '../../../scripts/chapters/language/flow-words.ts'
import { flowsOf } from '../../../scripts/chapters/language/flows.ts'
import { languageOf } from '../../../scripts/chapters/language/languages.ts'
import { isAbbreviation, isName, namesIn, wordKey } from '../../../scripts/chapters/language/names.ts'

function named(text: string, language = 'nl', names: readonly string[] = []): readonly string[] {
  const flows = flowsOf(h('p', text), language)
  const words = flows.flatMap(flow => flowWords(flow, languageOf(language)))
  const known = new Set([...names, ...namesIn(words, languageOf(language))])
  return words.filter(each => isName(each, languageOf(language), known)).map(each => each.text)
}

test('a capital in the middle of a sentence makes a name, everywhere in the text', () => {
  expect(named('Oss ligt er. Ook in Oss is raad.')).toEqual(['Oss', 'Oss'])
  expect(named('Raad is raad.')).toEqual([])
})

test('a name from elsewhere is one at the start of a sentence too', () => {
  expect(named('Oss ligt er.', 'nl', ['oss'])).toEqual(['Oss'])
})

test('where every noun has a capital, none tells a name', () => {
  expect(named('Er sah den Rat.', 'de')).toEqual([])
})

test.each([
  ['NAVO', true],
  ['GroenLinks', true],
  ['iPhone', true],
  ['IJssel', false],
  ['Raad', false],
  ['raad', false],
])('%s is an abbreviation: %s', (word, is) => {
  expect(isAbbreviation(word)).toBe(is)
})

test('a word is known by its letters, whatever their case and form', () => {
  expect(wordKey('CAFE\u0301')).toBe('café')
  expect(wordKey("raad's")).toBe(wordKey('Raad’s'))
})
