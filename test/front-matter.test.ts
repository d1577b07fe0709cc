import { expect, test } from 'vitest'
import { endedByDashes, splitFrontMatter } from '../scripts/front-matter.ts'

test('the YAML and the text, which knows its line', () => {
  const text = '---\ntitle: A\nkicker: B\n---\n# Tekst\n'
  expect(splitFrontMatter(text)).toEqual({ matter: 'title: A\nkicker: B', body: '# Tekst\n', bodyLine: 5 })
})

test.each([
  ['', ''],
  ['# Tekst\n', '# Tekst\n'],
  ['\n---\ntitle: A\n---\n', '\n---\ntitle: A\n---\n'],
  ['---\ntitle: A\n', '---\ntitle: A\n'],
  ['--- js\ntitle: A\n---\n', '--- js\ntitle: A\n---\n'],
  ['---\ntitle: A\n----\n', '---\ntitle: A\n----\n'],
])('%j has none', (text, body) => {
  expect(splitFrontMatter(text)).toEqual({ matter: '', body, bodyLine: 1 })
})

test('front matter may be empty, and then a rule is a rule', () => {
  expect(splitFrontMatter('---\n---\nA\n---\nB\n')).toEqual({ matter: '', body: 'A\n---\nB\n', bodyLine: 3 })
})

test('it ends at the first line of three hyphens, with any spaces, also at the end of the text', () => {
  expect(splitFrontMatter('--- \na: "---"\n---\t\nA\n---\n').body).toBe('A\n---\n')
  expect(splitFrontMatter('---\na: 1\n---')).toMatchObject({ matter: 'a: 1', body: '' })
})

test('front matter may end with three full stops; elsewhere they are text', () => {
  expect(splitFrontMatter('---\ntitle: a\n...\n\n# B\n\n---\n')).toEqual({
    matter: 'title: a',
    body: '\n# B\n\n---\n',
    bodyLine: 4,
  })
  for (const text of ['---\ntitle: a\n---\n...\n', '---\n\nA line.\n\n...\n', 'a: b\n...\n'])
    expect(endedByDashes(text)).toBe(text)
})
