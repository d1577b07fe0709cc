import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ChartData } from './chart-data.ts'

/** What a chart shows, row by row: a label, and then its values as they are worded. */
export function chartRows(data: ChartData): readonly (readonly string[])[] {
  switch (data.kind) {
    case 'sixty-marks':
      return data.series.map(each => [each.label, each.wording ?? `${each.share}${data.unit}`])
    case 'bars':
    case 'dots':
      return data.items.map(each => [each.label, each.wording ?? `${each.value}${data.unit}`])
    case 'line':
      return data.series.flatMap(each => each.points.map(({ x, y }) => [`${each.label}, ${x}`, `${y}${data.unit}`]))
    case 'stacked':
      return data.items.map(each => [
        each.label,
        data.parts.map((part, index) => `${part} ${each.values[index] ?? 0}${data.unit}`).join(', '),
      ])
    case 'pillars':
      return data.items.map((each, index) => [`${index + 1}`, `${each.label}, ${each.group}`])
    case 'cycle':
      return [...data.steps.map((step, index) => [`${index + 1}`, step]), ['→', data['way-out']]]
  }
}

/** The rows as a table that no page shows: not chapter text, so that the pages need not hold its words. */
export function chartTable(rows: readonly (readonly string[])[]): Element {
  const lines = rows.map(([first = '', ...rest]) =>
    h('tr', [h('th', { scope: 'row' }, first), ...rest.map(value => h('td', value))]),
  )
  return h('table.chart-data', { hidden: true, dataGenerated: '' }, h('tbody', lines))
}
