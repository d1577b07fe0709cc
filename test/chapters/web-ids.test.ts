import { expect, test } from 'vitest'
import type { Anchor } from '../../scripts/chapters/model.ts'
import { webIds } from '../../scripts/chapters/web-ids.ts'

const anchor = (id: string): Anchor => ({ id, kind: 'heading', number: '', text: '' })

test('headings are known by the ids of the web: punctuation gone, a hyphen a space, numbers from the second on', () => {
  const texts = ['unified().use(x[, options])', 'HTML', 'HTML', 'A & B', 'snake_case', 'Héé, 中文!']
  const headings = texts.map((text, index) => ({ id: `c-${index}`, text }))
  const known = new Map(['c', ...headings.map(each => each.id)].map(id => [id, anchor(id)]))
  const found = webIds([{ chapter: 'c', title: 'The Title', headings }], known)
  expect([...found].map(([key, { id }]) => [key, id])).toEqual([
    ['c#the-title', 'c'],
    ['c#unifiedusex-options', 'c-0'],
    ['c#html', 'c-1'],
    ['c#html-1', 'c-2'],
    ['c#a--b', 'c-3'],
    ['c#snake_case', 'c-4'],
    ['c#héé-中文', 'c-5'],
  ])
})
