import { expect, it } from 'vitest'
import { nameLinks } from '../../../scripts/pdf/tags/links.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { area, below, run } from './shown.ts'

it('names an element without meaning that holds the area of a link', () => {
  const tree = tag('Document', [tag('P', [tag('NonStruct', [run(0), area()]), run(1)])])
  nameLinks(tree)
  expect(below(tree)).toBe('P(Link(NonStruct(0) @) NonStruct(1))')
})

it('names a span that holds the area of a link', () => {
  const tree = tag('Document', [tag('P', [tag('Span', [run(0), area()])])])
  nameLinks(tree)
  expect(below(tree)).toBe('P(Link(NonStruct(0) @))')
})

it('leaves what has a type', () => {
  const tree = tag('Document', [tag('Reference', [run(0), area()])])
  nameLinks(tree)
  expect(below(tree)).toBe('Reference(NonStruct(0) @)')
})
