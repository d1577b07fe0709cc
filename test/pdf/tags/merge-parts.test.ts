import { expect, it } from 'vitest'
import { mergeParts } from '../../../scripts/pdf/tags/merge-parts.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content, mark } from './shown.ts'

const part = (type: string, whole: string, ...kids: Parameters<typeof tag>[1]) =>
  tag(type, kids, { mark: mark({ whole }) })

it('makes one paragraph of one that was split over pages', () => {
  const tree = tag('Document', [
    tag('NonStruct', [part('P', 'a/1', content(0, 0)), tag('Div', [content(9)])]),
    tag('NonStruct', [part('P', 'a/1', content(0, 1))]),
    tag('NonStruct', [part('P', 'a/1', content(0, 2)), tag('P', [content(1, 2)])]),
  ])
  mergeParts(tree)
  expect(below(tree)).toBe('NonStruct(P(0 0 0) Div(9)) NonStruct NonStruct(P(1))')
})

it('goes into what it put together: an item of a list, a cell of a row', () => {
  const tree = tag('Document', [
    part('L', 'a/1', tag('LI', [content(0)]), part('LI', 'a/2', content(1))),
    part('L', 'a/1', part('LI', 'a/2', content(2)), tag('LI', [content(3)])),
  ])
  mergeParts(tree)
  expect(below(tree)).toBe('L(LI(0) LI(1 2) LI(3))')
})

it('leaves whole elements, and parts of another type', () => {
  const tree = tag('Document', [part('P', '', content(0)), part('P', 'a/1', content(1)), part('L', 'a/1', content(2))])
  mergeParts(tree)
  expect(below(tree)).toBe('P(0) P(1) L(2)')
})
