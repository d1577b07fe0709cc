import { expect, it } from 'vitest'
import { isContent, isTag, pageOfTag, rebuild, tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { area, below, content, page, run } from './shown.ts'

it('tells elements, content and annotations apart', () => {
  expect([tag('P', []), content(0), area()].map(each => [isTag(each), isContent(each)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
})

it('walks parents before children, in reading order', () => {
  const tree = tag('Document', [tag('P', [run(0), tag('Em', [])]), tag('L', [])])
  expect([...walk(tree)].map(each => each.type)).toEqual(['Document', 'P', 'NonStruct', 'Em', 'L'])
})

it('rebuilds from the leaves up', () => {
  const tree = tag('Document', [tag('P', [content(0)]), tag('P', [])])
  rebuild(tree, kid => (isTag(kid) ? (kid.kids.length === 0 ? [] : [kid]) : [kid, content(9)]))
  expect(below(tree)).toBe('P(0 9)')
})

it('finds the page on which an element begins', () => {
  expect(pageOfTag(tag('P', [tag('Em', []), run(0, 3)]))).toBe(page(3))
  expect(pageOfTag(tag('P', []))).toBeUndefined()
})
