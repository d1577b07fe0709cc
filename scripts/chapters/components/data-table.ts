import type { Element } from 'hast'
import { h } from 'hastscript'

/** What a drawing shows as rows of a table: in each a label and then its values; `heads` stand over the columns. */
export interface DataRows {
  readonly heads?: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Rows as a table that no page shows: the pdf stage puts it behind the drawing that it follows, for who listens. Not chapter
 * text, so that the pages need not hold its words.
 */
export function dataTable({ heads, rows }: DataRows): Element {
  const head = heads && h('thead', h('tr', [...heads.map(each => h('th', { scope: 'col' }, each))]))
  const lines = rows.map(([first = '', ...rest]) =>
    h('tr', [h('th', { scope: 'row' }, first), ...rest.map(value => h('td', value))]),
  )
  return h('table.chart-data', { hidden: true, dataGenerated: '' }, [...(head ? [head] : []), h('tbody', lines)])
}
