import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../scripts/chapters/parse.ts'
import { wordsOf } from '../../scripts/chapters/words.ts'
import { readText } from './reading.ts'

const root = (...texts: string[]): Root => ({
  type: 'root',
  children: texts.map(value => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  })),
})

test('words are letters and figures; what typography changes does not count', () => {
  expect(wordsOf(root('“De co\u00adalitie” – ‘zo’… 10\u202f000 m² € 5'))).toEqual(
    wordsOf(root('"De coalitie" -- \'zo\'... 10\u00a0000 m2 €\u00a05')),
  )
  expect(wordsOf(root('15,000 and 2.735.533 and 1’250’000, not 2026,30'))).toEqual(
    wordsOf(root('15000 and 2735533 and 1250000, not 2026.30')),
  )
  expect(wordsOf(root('Eén twee.', 'drie'))).toEqual(['Eén', 'twee', 'drie'])
})

test('a number that typography puts marks in is the same number', async () => {
  const { told } = await readText(
    '---\nlanguage: en\n---\nSome 15000 people, 2735533 lines ([2735533](https://example.org/a)), 1,250,000 in all.\n',
  )
  expect(told).toEqual([])
})

test('a word is whole through emphasis and notes, in Markdown and in HTML', async () => {
  const text = 'on**ge**lofelijk[^a], <b>3</b><sup>de</sup>\n\n[^a]: Noot hier.\n'
  expect(wordsOf(parseMarkdown(text))).toEqual(['ongelofelijk', '3de', 'Noot', 'hier'])
  const { chapter } = await readText(text)
  expect(chapter && wordsOf(chapter.body)).toEqual(['ongelofelijk', '3de', 'Noot', 'hier'])
})

test('what is never printed is not missed: comments, scripts, styles, front matter, definitions', () => {
  const text =
    '---\na: b\n---\n<!-- c -->\n\n<script>d()</script>\n\nx <style>e</style> y\n\n[f]: u "g"\n\n<p>h <b>i</b>j</p>\n'
  expect(wordsOf(parseMarkdown(text))).toEqual(['x', 'y', 'h', 'ij'])
})
