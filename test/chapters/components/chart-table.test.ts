import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { chartRows, chartTable } from '../../../scripts/chapters/components/chart-table.ts'

test('each row has a label and what the chart says of it, in the words of the source', () => {
  const item = { label: 'Onderwijs', value: 50, bound: 'above' as const }
  const bars = { kind: 'bars' as const, unit: '%', items: [item, { ...item, wording: 'de helft' }] }
  expect(chartRows(bars)).toEqual([
    ['Onderwijs', '50%'],
    ['Onderwijs', 'de helft'],
  ])
  const stacked = { kind: 'stacked' as const, unit: '', parts: ['a', 'b'], items: [{ label: 'x', values: [1] }] }
  expect(chartRows(stacked)).toEqual([['x', 'a 1, b 0']])
  const points = [
    { x: 2017, y: 1 },
    { x: 2018, y: 2 },
  ]
  const line = { kind: 'line' as const, unit: '%', series: [{ label: 'L', points }] }
  expect(chartRows(line)).toEqual([
    ['L, 2017', '1%'],
    ['L, 2018', '2%'],
  ])
})

test('the table is not of the page', () => {
  const table = chartTable([['een', '1']])
  expect(table.properties).toMatchObject({ hidden: true, dataGenerated: '' })
  expect(textOf(table)).toBe('een1')
})
