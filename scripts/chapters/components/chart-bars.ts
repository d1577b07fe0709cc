import * as Plot from '@observablehq/plot'
import { barEnd } from './bar-end.ts'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText } from './chart-text.ts'
import { pixels, plotLines } from './plot-lines.ts'
import { plotInk, plotted } from './plotted.ts'
import { textWidth, wrapText } from './text-width.ts'

type Item = ChartOf<'bars'>['items'][number]

/** An item with where it lies: its label's first line begins at `top`, its bar at `bar`, CSS pixels from the upper edge. */
interface Row {
  readonly item: Item
  readonly words: string
  readonly lines: readonly string[]
  readonly top: number
  readonly bar: number
  /** Where the next row begins. */
  readonly end: number
}

const thickness = 10
const gap = 7

/** Horizontal bars, each with its label and, at its end, its value in the words of the source. */
export function drawBars(data: ChartOf<'bars'>, width: number): ChartDrawing {
  const narrow = width < 400
  const labels = Math.min(width * 0.45, Math.max(...data.items.map(item => textWidth(item.label, chartText.size))) + 12)
  const left = narrow ? 0 : Math.ceil(labels)
  const max = data.max ?? Math.max(...data.items.map(item => item.value), 1)
  const rows = rowsOf(data, narrow ? width : left - 12, narrow)
  const height = rows.at(-1)?.end ?? 0
  const x: Plot.ScaleOptions = {
    axis: null,
    type: 'linear',
    clamp: true,
    domain: [0, max],
    range: [left, left + lengthOf(data, max, width - left)],
  }
  return plotted({ width, height, margin: 0, marks: rows.flatMap(rowMarks), x, y: pixels })
}

/** In a column, or beside the bars, labels stand in as many lines as they need. */
function rowsOf({ items, unit }: ChartOf<'bars'>, measure: number, narrow: boolean): readonly Row[] {
  const rows: Row[] = []
  for (const item of items) {
    const top = rows.at(-1)?.end ?? 0
    const lines = wrapText(item.label, chartText.size, measure)
    const room = lines.length * chartText.leading
    const bar = narrow ? top + room + 2 : top + (room - thickness) / 2
    const end = narrow ? bar + thickness + 8 : top + room + 6
    rows.push({ item, words: item.wording ?? `${item.value}${unit}`, lines, top, bar, end })
  }
  return rows
}

/** So long that the words at the end of each bar still fit. */
function lengthOf({ items, unit }: ChartOf<'bars'>, max: number, room: number): number {
  const fits = items.map(item => {
    const words = textWidth(item.wording ?? `${item.value}${unit}`, chartText.size) + gap + 8
    return item.value === 0 ? room : ((room - words) * max) / item.value
  })
  return Math.max(0, Math.min(room, ...fits))
}

/** Label, bar and value of an item after each other, so that who takes the text out has them together. */
function rowMarks({ item, words, lines, top, bar }: Row): readonly Plot.Markish[] {
  const fill = plotInk(item.ink ?? 'accent')
  const value = { value: item.value, words, from: bar, to: bar + thickness, baseline: bar + 8.5 }
  const dx = item.bound === 'above' ? gap + 5 : gap
  const atEnd = { x: 'value', y: 'baseline', text: 'words', fontWeight: 700, lineAnchor: 'bottom' } as const
  return [
    plotLines(lines, 0, top + 10),
    Plot.rect([value], { x1: 0, x2: 'value', y1: 'from', y2: 'to', fill, render: barEnd(item.bound) }),
    Plot.text([value], { ...atEnd, textAnchor: 'start', dx }),
  ]
}
