import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { headingsOf, identifyHeadings, takeTitle } from '../../scripts/chapters/headings.ts'

test('headings without an id get one of the chapter and their words', () => {
  const tree = h(null, [h('h2', 'Een kop'), h('div', h('h3', 'Een kop')), h('h2', { id: 'eigen' }, 'Kop')])
  identifyHeadings(tree, 'a')
  expect(headingsOf(tree)).toEqual([
    { id: 'a-een-kop', level: 2, text: 'Een kop' },
    { id: 'a-een-kop-2', level: 3, text: 'Een kop' },
    { id: 'eigen', level: 2, text: 'Kop' },
  ])
})

test('no id is given twice, nor one that an author gave', () => {
  const texts = ['Example', 'Example 2', 'Example', 'Example']
  const tree = h(null, [...texts.map(text => h('h2', text)), h('p', { id: 'a-example-4' }, 'x')])
  identifyHeadings(tree, 'a')
  expect(headingsOf(tree).map(each => each.id)).toEqual(['a-example', 'a-example-2', 'a-example-3', 'a-example-5'])
})

test('the title is taken out once', () => {
  const tree = h(null, [h('p', 'x'), h('h1', 'A'), h('h1', 'B')])
  expect(takeTitle(tree)).toMatchObject({ tagName: 'h1', children: [{ value: 'A' }] })
  expect(tree.children).toHaveLength(2)
  expect(takeTitle(h(null, h('h2', 'x')))).toBeUndefined()
})
