import type { Element } from 'hast'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { attributesOf, classesOf, withRoot } from '../../scripts/chapters/component-root.ts'

const position = { start: { line: 3, column: 1 }, end: { line: 5, column: 4 } }
const source: Element = { ...h('katern-component', { dataAt: 'a.md:3:1' }), position }

test('the first element gets the id, the classes and the place of the directive', () => {
  const root = h('aside.box', h('p', 'a'))
  withRoot([{ type: 'text', value: '\n' }, root], source, { id: 'bomen', class: 'wide  box' }, 'box')
  expect(root.properties).toEqual({
    id: 'bomen',
    className: ['box', 'wide'],
    dataAt: 'a.md:3:1',
    dataComponent: 'box',
  })
})

test('what the template made stands where the directive stands; what the author wrote stays where it was', () => {
  const own = { start: { line: 4, column: 1 }, end: { line: 4, column: 2 } }
  const written: Element = { ...h('p', 'a'), position: own }
  const root = h('aside', written)
  withRoot([root], source, {}, 'box')
  expect([root.position, written.position]).toEqual([position, own])
})

test('a template without an element has nothing to mark', () => {
  expect(withRoot([{ type: 'text', value: 'a' }], source, { id: 'x' }, 'box')).toEqual([{ type: 'text', value: 'a' }])
})

test('classes stand between spaces', () => {
  expect(classesOf({ class: ' a  b ' })).toEqual(['a', 'b'])
  expect(classesOf({})).toEqual([])
})

test.each([
  ['{"a":"b","c":1}', { a: 'b' }],
  ['["a"]', { 0: 'a' }],
  ['null', {}],
  ['{"a"', {}],
  [undefined, {}],
])('attributes %s are not taken on trust', (written, attributes) => {
  expect(attributesOf(h('katern-component', { dataAttributes: written }))).toEqual(attributes)
})
