import { expect, it } from 'vitest'
import { canonicalIds } from '../../../scripts/pdf/gather/canonical-ids.ts'
import { plain } from './plain.ts'

const table = (head: string, other: string) => {
  const cell = plain('TD', [], { attributes: [{ O: 'Table', Headers: [head, other] }] })
  const heads = [head, other].map(id => plain('TH', [], { id, attributes: [{ O: 'Table', Scope: 'Column' }] }))
  return plain('Table', [plain('TR', heads), plain('TR', [cell])])
}

it('names elements by their place, and those who refer to them alike', () => {
  const { tree } = canonicalIds({ tree: plain('Document', [table('node00000012', 'node00000015')]), bookmarks: [] })
  expect(tree).toEqual(plain('Document', [table('e1', 'e2')]))
})

it('gives the same structure the same names, whatever Chromium called them', () => {
  const [one, other] = [table('node7', 'node3'), table('node1000', 'node2000')]
  const made = [one, other].map(tree => canonicalIds({ tree, bookmarks: [] }))
  expect(made[0]).toEqual(made[1])
})

it('names one that is referred to before it comes', () => {
  const before = plain('TD', [], { attributes: [{ Headers: ['b', 'a'] }] })
  const { tree } = canonicalIds({
    tree: plain('Table', [before, plain('TH', [], { id: 'a' }), plain('TH', [], { id: 'b' })]),
    bookmarks: [],
  })
  expect(tree?.kids).toMatchObject([{ attributes: [{ Headers: ['e1', 'e2'] }] }, { id: 'e2' }, { id: 'e1' }])
})

it('leaves all else as it is', () => {
  const bookmarks = [{ title: 'Een', page: 0, view: [], items: [] }]
  const odd = plain('TD', [{ mcid: 0, page: 0 }], { lang: 'nl', attributes: [{ Headers: 'a' }, { Headers: [7] }] })
  expect(canonicalIds({ tree: odd, bookmarks })).toEqual({ tree: odd, bookmarks })
  expect(canonicalIds({ bookmarks })).toEqual({ bookmarks })
})
