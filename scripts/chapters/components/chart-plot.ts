import * as Plot from '@observablehq/plot'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText } from './chart-text.ts'
import { plotInk, plotted } from './plotted.ts'
import { textWidth } from './text-width.ts'

/** Neighbours in a bar differ most in lightness; a thin line in the tint would hardly show. */
const fills = ['accent', 'tint', 'data', 'grey'] as const
const strokes = ['accent', 'data', 'black', 'grey'] as const

/** A line for each series, with its name at its end. */
export function drawLines(data: ChartOf<'line'>, width: number): ChartDrawing {
  const rows = data.series.flatMap((series, index) =>
    series.points.map(point => ({ ...point, label: series.label, ink: plotInk(series.ink ?? inkOf(strokes, index)) })),
  )
  const names = Math.max(...data.series.map(series => textWidth(series.label, chartText.size))) + 8
  const height = width < 400 ? 180 : 252
  const marks = [
    Plot.line(rows, { x: 'x', y: 'y', z: 'label', stroke: 'ink', strokeWidth: 2 }),
    Plot.text(rows, Plot.selectLast({ x: 'x', y: 'y', z: 'label', text: 'label', textAnchor: 'start', dx: 6 })),
  ]
  const x = { tickFormat: String, ticks: width < 400 ? 4 : 8, tickSize: 4, label: null }
  const y = { ...scale(data.unit), grid: true, ticks: 5, tickSize: 0, zero: true, nice: true }
  return plotted({ width, height, marginTop: 10, marginRight: names, marks, x, y })
}

/** A dot for each value, with its words beside it. */
export function drawDots(data: ChartOf<'dots'>, width: number): ChartDrawing {
  const rows = data.items.map(item => ({
    ...item,
    words: item.wording ?? `${item.value}${data.unit}`,
    colour: plotInk(item.ink ?? 'accent'),
  }))
  const words = Math.max(...rows.map(row => textWidth(row.words, chartText.size))) + 12
  const marks = [
    Plot.ruleY(rows, { y: 'label', x1: 0, x2: 'value', strokeWidth: 0.5 }),
    Plot.dot(rows, { x: 'value', y: 'label', fill: 'colour', r: 5 }),
    Plot.text(rows, { x: 'value', y: 'label', text: 'words', textAnchor: 'start', dx: 9 }),
  ]
  const margins = { marginLeft: labelWidth(data.items, width), marginRight: words, marginTop: 4 }
  const domain = rows.map(row => row.label)
  const y = { domain, label: null, tickSize: 0 }
  return plotted({
    width,
    height: rows.length * 22 + 8,
    marginBottom: 4,
    ...margins,
    marks,
    x: { axis: null, zero: true },
    y,
  })
}

/** A bar for each item, divided in parts; the parts' names stand above the first bar, where each part begins. */
export function drawStacked(data: ChartOf<'stacked'>, width: number): ChartDrawing {
  const longest = Math.max(...data.items.map(item => item.values.reduce((sum, value) => sum + value, 0)))
  const margins = { marginLeft: labelWidth(data.items, width), marginTop: data.parts.length * 14 + 6 }
  const rows = data.items.flatMap(item => segments(item, data))
  const wide = (width - margins.marginLeft) / longest
  const fitting = rows.filter(row => textWidth(row.words, chartText.size) + 4 < (row.to - row.from) * wide)
  const named = rows.slice(0, data.parts.length)
  const marks = [
    Plot.barX(rows, { x1: 'from', x2: 'to', y: 'label', fill: 'ink', insetRight: 1 }),
    Plot.text(fitting, { x: 'from', y: 'label', text: 'words', fill: 'paper', textAnchor: 'start', dx: 4 }),
    ...named.flatMap((row, index) => partName(row, (data.parts.length - index) * 14)),
  ]
  const domain = data.items.map(item => item.label)
  const height = data.items.length * 24 + margins.marginTop + 22
  return plotted({
    width,
    height,
    ...margins,
    marks,
    x: { ...scale(data.unit), ticks: 4, tickSize: 4 },
    y: { domain, label: null, tickSize: 0 },
  })
}

interface Segment {
  readonly label: string
  readonly part: string
  readonly from: number
  readonly to: number
  readonly words: string
  readonly ink: string
  readonly paper: string
}

function segments(item: ChartOf<'stacked'>['items'][number], data: ChartOf<'stacked'>): readonly Segment[] {
  return data.parts.map((part, index) => {
    const value = item.values[index] ?? 0
    const from = item.values.slice(0, index).reduce((sum, each) => sum + each, 0)
    const ink = inkOf(fills, index)
    const paper = plotInk(ink === 'tint' ? 'black' : 'paper')
    return { label: item.label, part, from, to: from + value, words: `${value}${data.unit}`, ink: plotInk(ink), paper }
  })
}

/** A part's name, so high above the first bar, on a thin rule from where the part begins. */
function partName(row: Segment, above: number) {
  const where = { x: 'from', y: 'label', dx: 0.5 }
  return [
    Plot.tickX([row], { ...where, insetTop: -above, strokeWidth: 0.5 }),
    Plot.text([row], { ...where, text: 'part', textAnchor: 'start', dx: 4, dy: -above - 5 }),
  ]
}

function inkOf(inks: readonly string[], index: number): string {
  return inks[index % inks.length] ?? 'accent'
}

/** A scale whose unit stands at its numbers, in place of a label at its end. */
function scale(unit: string) {
  return { label: null, tickFormat: (value: number) => `${value}${unit}` }
}

function labelWidth(items: readonly { label: string }[], width: number): number {
  const widest = Math.max(...items.map(item => textWidth(item.label, chartText.size))) + 8
  return Math.min(width * 0.5, Math.ceil(widest))
}
