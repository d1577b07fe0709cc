import type { Element } from 'hast'
import type { ChartData, ChartOf } from './chart-data.ts'
import { type DataRows, dataTable } from './data-table.ts'

/** The data behind a chart, as a table that no page shows; its words are those of the source. */
export function chartTable(data: ChartData): Element {
  return dataTable(chartRows(data))
}

/** What a chart shows, row by row: a label, and then its values as they are worded. */
export function chartRows(data: ChartData): DataRows {
  switch (data.kind) {
    case 'sixty-marks':
      return { rows: data.series.map(each => [each.label, each.wording ?? `${each.share}${data.unit}`]) }
    case 'bars':
    case 'dots':
      return { rows: data.items.map(each => [each.label, each.wording ?? `${each.value}${data.unit}`]) }
    case 'line':
      return lineRows(data)
    case 'stacked': {
      const worded = (values: readonly number[]) => data.parts.map((_, index) => `${values[index] ?? 0}${data.unit}`)
      return { heads: ['', ...data.parts], rows: data.items.map(each => [each.label, ...worded(each.values)]) }
    }
    case 'pillars':
      return { rows: data.items.map((each, index) => [`${index + 1}`, each.label, each.group]) }
    case 'cycle':
      return { rows: [...data.steps, data['way-out']].map((step, index) => [`${index + 1}`, step]) }
  }
}

/** A column for each line and a row for each of its points; where a line has none, the cell is empty. */
function lineRows({ series, unit }: ChartOf<'line'>): DataRows {
  const places = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort(
    (one, other) => one - other,
  )
  const at = (x: number) =>
    series.map(({ points }) => {
      const y = points.find(point => point.x === x)?.y
      return y === undefined ? '' : `${y}${unit}`
    })
  return { heads: ['', ...series.map(({ label }) => label)], rows: places.map(x => [`${x}`, ...at(x)]) }
}
