import { describe, expect, it } from 'vitest'
import { type Shift, shifted } from '../../../scripts/pdf/gather/shifted.ts'
import { plain } from './plain.ts'

const shift: Shift = { firstPage: 10, firstHeading: 5, prefix: 's2', formOf: form => form * 2 }
const moved = (tree: ReturnType<typeof plain>) => shifted({ tree, bookmarks: [] }, shift).tree

describe('shifted', () => {
  it('moves content, forms and links to the pages of the book', () => {
    const kids = [{ mcid: 3, page: 0 }, { mcid: 3, page: 1, form: 21 }, plain('Link', [{ link: 1, page: 2 }])]
    expect(moved(plain('P', kids))?.kids).toEqual([
      { mcid: 3, page: 10 },
      { mcid: 3, page: 11, form: 42 },
      plain('Link', [{ link: 1, page: 12 }]),
    ])
  })

  it('counts headings on, the first as well, and leaves marks', () => {
    const mark = { note: '', table: 'table-1 of 2' }
    expect(moved(plain('H1', [], { heading: 0, mark }))).toMatchObject({ heading: 5, mark })
    expect(moved(plain('P', [], { lang: 'nl' }))).toEqual(plain('P', [], { lang: 'nl' }))
  })

  it('tells the ids of sections apart, and of what refers to them', () => {
    const head = plain('TH', [], { id: 'e1', attributes: [{ O: 'Table', Scope: 'Row' }] })
    const cell = plain('TD', [], { attributes: [{ O: 'Table', ColSpan: 2 }, { Headers: ['e1', 'e2'] }] })
    expect(moved(plain('TR', [head, cell]))?.kids).toEqual([
      plain('TH', [], { id: 's2e1', attributes: [{ O: 'Table', Scope: 'Row' }] }),
      plain('TD', [], { attributes: [{ O: 'Table', ColSpan: 2 }, { Headers: ['s2e1', 's2e2'] }] }),
    ])
  })

  it('moves bookmarks with what is under them', () => {
    const item = { title: 'Een', page: 0, view: ['XYZ', 1, 2, null], heading: 0 }
    const below = { title: 'Twee', page: 1, view: [], items: [] }
    expect(shifted({ bookmarks: [{ ...item, items: [below] }] }, shift)).toEqual({
      bookmarks: [{ ...item, page: 10, heading: 5, items: [{ ...below, page: 11 }] }],
    })
  })

  it('leaves what it was given as it was', () => {
    const tree = plain('H1', [{ mcid: 0, page: 0 }], { id: 'e1', lang: 'nl', heading: 0 })
    const before = structuredClone(tree)
    moved(tree)
    expect(tree).toEqual(before)
  })
})
