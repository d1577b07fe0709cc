import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { chartRows, chartTable } from '../../../scripts/chapters/components/chart-table.ts'

const item = { label: 'Onderwijs', value: 50, bound: 'above' as const }
const bars = { kind: 'bars' as const, unit: '%', items: [item, { ...item, wording: 'de helft' }] }

test('each row has a label and what the chart says of it, in the words of the source', () => {
  const rows = [
    ['Onderwijs', '50%'],
    ['Onderwijs', 'de helft'],
  ]
  expect(chartRows(bars)).toEqual({ rows })
  const steps = { kind: 'cycle' as const, unit: '', steps: ['a', 'b', 'c'], 'way-out': 'd' }
  expect(chartRows(steps).rows.at(-1)).toEqual(['4', 'd'])
})

test('what has several values a row has a head over each column', () => {
  const stacked = { kind: 'stacked' as const, unit: '%', parts: ['a', 'b'], items: [{ label: 'x', values: [1] }] }
  expect(chartRows(stacked)).toEqual({ heads: ['', 'a', 'b'], rows: [['x', '1%', '0%']] })
})

test('lines share their rows; a point that a line does not have leaves its cell empty', () => {
  const series = (label: string, ...xs: readonly number[]) => ({ label, points: xs.map(x => ({ x, y: x - 2000 })) })
  const line = { kind: 'line' as const, unit: '%', series: [series('L', 2018, 2017), series('M', 2018, 2019)] }
  expect(chartRows(line)).toEqual({
    heads: ['', 'L', 'M'],
    rows: [
      ['2017', '17%', ''],
      ['2018', '18%', '18%'],
      ['2019', '', '19%'],
    ],
  })
})

test('the table is not of the page', () => {
  const table = chartTable(bars)
  expect(table.properties).toMatchObject({ hidden: true, dataGenerated: '' })
  expect(textOf(table)).toBe('Onderwijs50%Onderwijsde helft')
  expect(select('tr', table)?.children).toMatchObject([{ tagName: 'th' }, { tagName: 'td' }])
})
