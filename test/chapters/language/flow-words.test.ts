import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { flowWords, type Word } from '../../../scripts/chapters/language/flow-words.ts'
import { flowsOf } from '../../../scripts/chapters/language/flows.ts'
import { languageOf } from '../../../scripts/chapters/language/languages.ts'

function words(...content: Parameters<typeof h>[2][]): readonly Word[] {
  return flowsOf(h('p', ...content), 'nl').flatMap(flow => flowWords(flow, languageOf('nl')))
}

test('words stand between white space and dashes, and begin at their first letter', () => {
  expect(words('De “raad”, 3 bomen—en').map(({ text, start }) => [text, start])).toEqual([
    ['De', 0],
    ['raad', 4],
    ['bomen', 13],
    ['en', 19],
  ])
})

test.each([
  ['(raad).', true],
  ['raad’s', true],
  ['raad-lid', false],
  ['raad2', false],
  ['www.raad.nl', false],
  ['#raad', false],
])('%s is whole: %s', (text, whole) => {
  expect(words(text).map(each => each.isWhole)).toEqual([whole])
})

test('a word against something that is no text is not whole', () => {
  expect(words(h('code', 'x'), 'raad').map(each => each.isWhole)).toEqual([false])
})

test.each([
  ['Raad is', true],
  ['Het is. Raad is', true],
  ['Het is: Raad is', true],
  ['Het is bijv. Raad is', false],
  ['Dat zei J. Raad is', false],
  ['Hij zei “Raad is”', true],
  ['De “Raad” is', false],
  ['De Raad is', false],
])('in “%s” Raad opens a sentence: %s', (text, opens) => {
  expect(
    words(text)
      .find(each => each.text === 'Raad')
      ?.opensSentence(),
  ).toBe(opens)
})
