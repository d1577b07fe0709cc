import { describe, expect, it } from 'vitest'
import { repairTables } from '../../../scripts/pdf/tags/tables.ts'
import { type Attributes, type Kid, type Tag, tag, walk } from '../../../scripts/pdf/tags/tree.ts'
import { below, content } from './shown.ts'

const cell = (type: 'TH' | 'TD', mcid: number, more: Attributes = {}) =>
  tag(type, [content(mcid)], { attributes: [{ O: 'Table', ...more }] })
const row = (...kids: Kid[]) => tag('TR', kids)

function repaired(...rows: Kid[]): Tag {
  const tree = tag('Document', [tag('Table', rows)])
  repairTables(tree)
  return tree
}

/** Of each cell by its content: its id and its attributes. */
function cells(tree: Tag): readonly string[] {
  return [...walk(tree)]
    .filter(each => /^T[HD]$/.test(each.type))
    .map(({ id, attributes }) => [id ?? '-', ...attributes.map(each => JSON.stringify(each))].join(' '))
}

describe('repairTables', () => {
  it('gives each cell the headers of its column and of its row', () => {
    const tree = repaired(
      row(tag('TH', []), cell('TH', 0, { Scope: 'Column' }), cell('TH', 1, { Scope: 'Column' })),
      row(cell('TH', 2, { Scope: 'Row' }), cell('TD', 3), cell('TD', 4)),
    )
    expect(cells(tree)).toEqual([
      '- {"O":"Table","Scope":"Column"}',
      'th-1 {"O":"Table","Scope":"Column"}',
      'th-2 {"O":"Table","Scope":"Column"}',
      'th-3 {"O":"Table","Scope":"Row"}',
      '- {"O":"Table","Headers":["th-1","th-3"]}',
      '- {"O":"Table","Headers":["th-2","th-3"]}',
    ])
  })

  it('counts cells that span columns and rows', () => {
    const tree = repaired(
      row(cell('TH', 0, { Scope: 'Column', ColSpan: 2 }), cell('TH', 1, { Scope: 'Column', RowSpan: 1 })),
      row(cell('TD', 2, { RowSpan: 2 }), cell('TD', 3), cell('TD', 4)),
      row(cell('TD', 5), cell('TD', 6)),
    )
    expect(cells(tree)).toEqual([
      'th-1 {"O":"Table","Scope":"Column","ColSpan":2}',
      'th-2 {"O":"Table","Scope":"Column"}',
      '- {"O":"Table","RowSpan":2,"Headers":["th-1"]}',
      '- {"O":"Table","Headers":["th-1"]}',
      '- {"O":"Table","Headers":["th-2"]}',
      '- {"O":"Table","Headers":["th-1"]}',
      '- {"O":"Table","Headers":["th-2"]}',
    ])
  })

  it('says the scope of a header that has none: the first row heads columns, the others rows', () => {
    const tree = repaired(row(cell('TH', 0), cell('TH', 1)), row(cell('TH', 2), cell('TD', 3)))
    expect(cells(tree).at(-1)).toBe('- {"O":"Table","Headers":["th-2","th-3"]}')
  })

  it('makes a row of what stands loose in a table', () => {
    expect(below(repaired(row(cell('TD', 0)), tag('P', [content(1)])))).toBe('Table(TR(TD(0)) TR(TD(P(1))))')
  })

  it('numbers header cells through the document', () => {
    const tables = [0, 1].map(() => tag('Table', [row(cell('TH', 0)), row(cell('TD', 1))]))
    const tree = tag('Document', tables)
    repairTables(tree)
    expect(cells(tree).filter(each => each.startsWith('th'))).toEqual([
      'th-1 {"O":"Table","Scope":"Column"}',
      'th-2 {"O":"Table","Scope":"Column"}',
    ])
  })
})
