import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { numberLists } from '../../scripts/html/lists.ts'

function numbers(list: ReturnType<typeof h>): unknown[] {
  const [made] = numberLists({ type: 'root', children: [list] }).children
  return made && 'children' in made ? made.children.map(item => 'properties' in item && item.properties.value) : []
}

test('items are numbered from the start of the list', () => {
  expect(numbers(h('ol', [h('li', 'a'), h('li', 'b')]))).toEqual(['1', '2'])
  expect(numbers(h('ol', { start: 9 }, [h('li', 'a'), h('li', 'b')]))).toEqual(['9', '10'])
})

test('a reversed list counts down, and a value of its own is kept to', () => {
  expect(numbers(h('ol', { reversed: true }, [h('li', 'a'), h('li', 'b')]))).toEqual(['2', '1'])
  expect(numbers(h('ol', [h('li', { value: 5 }, 'a'), h('li', 'b')]))).toEqual(['5', '6'])
})

test('bullets have no number', () => {
  expect(numbers(h('ul', [h('li', 'a')]))).toEqual([undefined])
})
