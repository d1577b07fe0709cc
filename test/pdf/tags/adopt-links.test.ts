import { expect, it } from 'vitest'
import { adoptLinks } from '../../../scripts/pdf/tags/adopt-links.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { area, below, content, page } from './shown.ts'

it('puts a link without an element at the end of its page, and leaves the others', () => {
  const tree = tag('Document', [
    tag('P', [content(0, 0), tag('Link', [area(1, 0)])]),
    tag('P', [content(0, 1)]),
    tag('P', [content(0, 3)]),
  ])
  const links = [area(1, 0), area(2, 0), area(3, 1), area(4, 3)]
  adoptLinks(tree, links, [0, 1, 2, 3].map(page))
  expect(below(tree)).toBe('P(0 Link(@)) P(Link(@)) P(0) P(Link(@)) P(0) P(Link(@))')
})
