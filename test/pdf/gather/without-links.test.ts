import { expect, it } from 'vitest'
import { withoutLinks } from '../../../scripts/pdf/gather/without-links.ts'
import { plain, told } from './plain.ts'

const link = (place: number, page = 0) =>
  plain('Link', [
    { mcid: place, page },
    { link: place, page },
  ])

it('makes a run of text of a link that is gone, and gives the others their new places', () => {
  const tree = plain('Document', [plain('P', [link(0), link(1)]), plain('P', [link(0, 1)])])
  const left = withoutLinks(tree, ({ link: place, page }) => (page === 1 ? place : place === 0 ? undefined : place - 1))
  expect(told(left)).toBe('Document(P(Span(0/0) Link(1/0 @0/0)) P(Link(0/1 @0/1)))')
})

it('keeps the type of what only held one among others', () => {
  const tree = plain('Document', [
    plain('P', [
      { mcid: 0, page: 0 },
      { link: 0, page: 0 },
    ]),
  ])
  expect(told(withoutLinks(tree, () => undefined))).toBe('Document(P(0/0))')
  expect(told(tree)).toBe('Document(P(0/0 @0/0))')
})

it('keeps a link that was split, as long as nothing of it is gone', () => {
  const split = plain('Link', [
    { mcid: 0, page: 0 },
    { link: 0, page: 0 },
    { mcid: 0, page: 1 },
    { link: 0, page: 1 },
  ])
  expect(told(withoutLinks(split, ({ link: place }) => place))).toBe('Link(0/0 @0/0 0/1 @0/1)')
  expect(told(withoutLinks(split, () => undefined))).toBe('Span(0/0 0/1)')
})
