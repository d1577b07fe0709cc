import { readFileSync } from 'node:fs'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { checkWords } from '../../scripts/chapters/dropped-words.ts'
import { parseMarkdown } from '../../scripts/chapters/parse.ts'
import { placedWords, wordsOf } from '../../scripts/chapters/words.ts'
import { collector } from '../../scripts/message.ts'
import { readText } from './reading.ts'

test('lost words are told of by block, with their place', () => {
  const found = collector()
  const source = placedWords(parseMarkdown('Een twee drie.\n\n- vier vijf zes\n'))
  checkWords(source, [h(null, h('p', 'Een drie. vier'))], [{ file: 'a.md', text: '' }], found)
  expect(found.all().map(({ rule, reason, place }) => [rule, reason, place])).toEqual([
    ['words-dropped', 'Not in the result: “twee” (1 word)', { file: 'a.md', line: 1, column: 1 }],
    ['words-dropped', 'Not in the result: “vijf zes” (2 words)', { file: 'a.md', line: 3, column: 3 }],
  ])
})

test('a word that is written twice must come out twice', () => {
  const found = collector()
  checkWords(placedWords(parseMarkdown('ja en ja')), [h(null, h('p', 'ja en'))], [{ file: 'a.md', text: '' }], found)
  expect(found.all()).toHaveLength(1)
})

test('a component that does not print its content is found out', async () => {
  const { told } = await readText('Voor.\n\n:::zwijg\nVerloren woorden.\n:::\n', {
    'templates/components/zwijg.html': '---\nkind: container\n---\n<hr>\n',
  })
  expect(told).toEqual(['words-dropped nr/a.md:4:1'])
})

test('a chapter with every construct loses nothing', async () => {
  const everything = readFileSync(new URL('../fixtures/chapters/alles.md', import.meta.url), 'utf8')
  const { told, chapter } = await readText(everything, { 'nr/plein.svg': '<svg viewBox="0 0 4 2"/>' })
  expect(told).toEqual([])
  expect(chapter && wordsOf(chapter.body).length).toBeGreaterThan(150)
})
