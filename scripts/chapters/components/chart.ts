import { h, s } from 'hastscript'
import { message } from '../../message.ts'
import { drawBars } from './chart-bars.ts'
import { drawCycle } from './chart-cycle.ts'
import { type ChartData, readChartData } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { drawMarks } from './chart-marks.ts'
import { drawPillars } from './chart-pillars.ts'
import { drawDots, drawLines, drawStacked } from './chart-plot.ts'
import { chartTable } from './chart-table.ts'
import type { Compute } from './compute.ts'

/** How wide a chart prints, in CSS pixels: one unit of its viewBox is one pixel, but for `page`, which prints half as large again. */
export const chartWidths = { column: 270, wide: 672, page: 448 } as const

/**
 * A chart from the YAML file in the attribute `data`, as an SVG with real text, described by its finding, and its data behind
 * it as a table that the page does not show and the tagged file carries. Without data that can be drawn, the description in
 * `alt` stands in its place.
 */
export const chart: Compute = (attributes, data, context) => {
  const alt = attributes.alt ?? ''
  const missing = h('p.chart-missing', alt)
  // That the file is not there has been said already, at the directive.
  if (attributes.data === undefined) return { element: missing, messages: [] }
  const read = data === undefined ? { chart: undefined, messages: [] } : readChartData(data)
  if (read.chart === undefined) {
    const reason = `The chart cannot be drawn: ${data?.file ?? attributes.data} has faults`
    return {
      element: missing,
      messages: [...read.messages, message('undrawn-component', reason, { place: context.place })],
    }
  }
  const wide = attributes.width === 'wide' || context.classes.includes('wide')
  const width = attributes.width === 'page' ? chartWidths.page : wide ? chartWidths.wide : chartWidths.column
  const { height, children } = draw(read.chart, width)
  const viewBox = `0 0 ${width} ${Math.ceil(height)}`
  const drawing = s('svg.chart-drawing', { viewBox, role: 'img', ariaLabel: alt }, [...children])
  return { element: h('div.chart-body', [drawing, chartTable(read.chart)]), messages: [] }
}

function draw(data: ChartData, width: number): ChartDrawing {
  switch (data.kind) {
    case 'sixty-marks':
      return drawMarks(data, width)
    case 'bars':
      return drawBars(data, width)
    case 'dots':
      return drawDots(data, width)
    case 'line':
      return drawLines(data, width)
    case 'stacked':
      return drawStacked(data, width)
    case 'pillars':
      return drawPillars(data, width)
    case 'cycle':
      return drawCycle(data, width)
  }
}
