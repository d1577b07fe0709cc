import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { dataTable } from '../../../scripts/chapters/components/data-table.ts'

test('the first cell of a row heads it, and heads stand over their columns', () => {
  const table = dataTable({ heads: ['', 'a'], rows: [['x', '1']] })
  expect(selectAll('thead th[scope=col]', table).map(each => textOf(each))).toEqual(['', 'a'])
  expect(selectAll('tbody th[scope=row]', table).map(each => textOf(each))).toEqual(['x'])
  expect(selectAll('tbody td', table).map(each => textOf(each))).toEqual(['1'])
})

test('rows need no heads; no page shows them and none of their words is the chapter’s', () => {
  const table = dataTable({ rows: [['x', '1']] })
  expect(select('thead', table)).toBeUndefined()
  expect(table.properties).toMatchObject({ hidden: true, dataGenerated: '', className: ['chart-data'] })
})
