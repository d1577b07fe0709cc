import { expect, test } from 'vitest'
import { inBook, partOf } from '../../scripts/pages/in-book.ts'
import type { TagMark } from '../../scripts/pages/model.ts'
import type { PrintedSection } from '../../scripts/pages/printed-section.ts'
import { printedSection } from './laid.ts'

const box = { left: 1, top: 2, right: 3, bottom: 4 }

function picture(page: number, source: string) {
  return { page, at: 'a.md:1:1', source, ppi: 96 }
}

function table(page: number, number: number) {
  return { ...box, id: `table-${number}`, page, at: 'a.md:2:1', rows: [] }
}

function mark(given: Partial<TagMark>): TagMark {
  return { whole: '', type: '', note: '', numbering: '', table: '', ...given }
}

/** Sections of two sheets, a blank one, and one more: the third place in the book has none. */
function book(...printed: readonly Partial<PrintedSection>[]) {
  const places = [
    { counted: 0, first: 0, count: 3 },
    { counted: 2, first: 3, count: 1 },
  ]
  return inBook(
    places.map((place, at) => {
      const made = printedSection(printed[at])
      return { ...place, printed: made, part: partOf(place.counted, made) }
    }),
  )
}

test('pages of pictures and tables count through the book', () => {
  const made = book(
    { pictures: [picture(0, 'a'), picture(1, 'b')], tables: [table(1, 1)] },
    { pictures: [picture(0, 'c')], tables: [table(0, 1)] },
  )
  expect(made.pictures.map(({ page, source }) => [page, source])).toEqual([
    [0, 'a'],
    [1, 'b'],
    [3, 'c'],
  ])
  expect(made.tables.map(({ page, at, left }) => [page, at, left])).toEqual([
    [1, 'a.md:2:1', 1],
    [3, 'a.md:2:1', 1],
  ])
})

test('a table is another than that of the same number in another section, and its drawing knows it', () => {
  const marks = [mark({ table: 'table-1' }), mark({ type: 'Span' })]
  const { tables, sections } = book({ tables: [table(0, 1)], tags: marks }, { tables: [table(0, 1)], tags: marks })
  const tags = sections.flatMap(each => each.tags)
  expect(new Set(tables.map(each => each.id)).size).toBe(2)
  expect(tags.filter(each => each.table !== '').map(each => each.table)).toEqual(tables.map(each => each.id))
  expect(tags.map(each => each.type)).toEqual(['', 'Span', '', 'Span'])
})

test('a table has the same name however many others stand before it in the book', () => {
  const [first] = book({}, { tables: [table(0, 1)] }).tables
  const [, second] = book({ tables: [table(0, 1)] }, { tables: [table(0, 1)] }).tables
  expect(second?.id).toBe(first?.id)
})

test('each print has its marks', () => {
  const pdf = (byte: number) => new Uint8Array([byte])
  const marks = [mark({ whole: 'a/1' }), mark({ whole: 'a/1' }), mark({ note: 'n' })]
  const { sections } = book({ pdf: pdf(1), tags: marks }, { pdf: pdf(2), tags: [mark({ whole: 'b/1' })] })
  expect(sections).toEqual([
    { pdf: pdf(1), tags: marks },
    { pdf: pdf(2), tags: [mark({ whole: 'b/1' })] },
  ])
})

test('a book without sections has nothing', () => {
  expect(inBook([])).toEqual({ sections: [], pictures: [], tables: [] })
})
