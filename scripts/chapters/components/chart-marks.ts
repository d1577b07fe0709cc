import * as Plot from '@observablehq/plot'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText } from './chart-text.ts'
import { type MarkGroup, markGroups } from './mark-groups.ts'
import { pixels, plotLines } from './plot-lines.ts'
import { plotInk, plotted } from './plotted.ts'
import { wrapText } from './text-width.ts'

const perRow = 10
/** Between two marks, and from mark to mark over the full width, in CSS pixels. */
const gap = 6
const widePitch = 31.5

/** What is drawn so far, and how high it is. */
interface Drawn {
  readonly marks: readonly Plot.Markish[]
  readonly height: number
}

/** A share as marks, ten in a row: each mark one of the total, coloured by series, with the share beside its marks. */
export function drawMarks(data: ChartOf<'sixty-marks'>, width: number): ChartDrawing {
  const narrow = width < 400
  const pitch = narrow ? (width + gap) / perRow : widePitch
  const { marks, height } = narrow ? stackedGroups(markGroups(data), width, pitch) : oneBlock(markGroups(data), width)
  // One step of the scale is one mark with the gap after it.
  const x: Plot.ScaleOptions = { axis: null, type: 'linear', domain: [0, perRow], range: [0, perRow * pitch] }
  return plotted({ width, height, margin: 0, marks: [...marks], x, y: pixels })
}

/** In a column: each group below its own words. */
function stackedGroups(groups: readonly MarkGroup[], width: number, pitch: number): Drawn {
  const indent = Math.max(...groups.map(group => figureWidth(group.figure)))
  let drawn: Drawn = { marks: [], height: 0 }
  for (const group of groups) {
    const { height } = drawn
    const lines = wrapText(group.label, chartText.size, width - indent)
    const top = height + Math.max(27, lines.length * chartText.leading + 4.5)
    const words = [figure(group, 0, height + 20), plotLines(lines, indent, height + (lines.length > 1 ? 9 : 20))]
    drawn = {
      marks: [...drawn.marks, ...words, tiles(group, 0, top, pitch)],
      height: top + Math.ceil(group.count / perRow) * pitch + 3,
    }
  }
  return { ...drawn, height: drawn.height - 9 }
}

/** Over the full width: all marks as one block, the words at the row where their group begins. */
function oneBlock(groups: readonly MarkGroup[], width: number): Drawn {
  const x = perRow * widePitch + 18
  let drawn: Drawn = { marks: [], height: 0 }
  let first = 0
  for (const group of groups) {
    const top = Math.max(Math.ceil(first / perRow) * widePitch, drawn.height)
    const lines = wrapText(group.label, chartText.size, width - x)
    const words = [figure(group, x, top + 21), plotLines(lines, x, top + 40)]
    drawn = {
      marks: [...drawn.marks, ...words, tiles(group, first, 0, widePitch)],
      height: top + 45 + lines.length * chartText.leading,
    }
    first += group.count
  }
  return { ...drawn, height: Math.max(Math.ceil(first / perRow) * widePitch - gap, drawn.height) }
}

/** Each mark a rectangle of its own: Plot's waffle would fill with a pattern, which a press takes worse. */
function tiles(group: MarkGroup, first: number, top: number, pitch: number): Plot.Markish {
  const fill = plotInk(group.ink)
  const rows = Array.from({ length: group.count }, (_, index) => {
    const [row, column] = [Math.floor((first + index) / perRow), (first + index) % perRow]
    return { from: column, to: column + 1, top: top + row * pitch, bottom: top + (row + 1) * pitch }
  })
  const edge = group.ink === 'tint' ? { stroke: plotInk('accent'), strokeWidth: 0.75 } : {}
  const box = { x1: 'from', x2: 'to', y1: 'top', y2: 'bottom', insetRight: gap, insetBottom: gap } as const
  return Plot.rect(rows, { ...box, fill, ...edge })
}

function figure(group: MarkGroup, left: number, baseline: number): Plot.Markish {
  const fill = plotInk(group.ink === 'tint' ? 'black' : group.ink)
  return plotLines([group.figure], left, baseline, { fontSize: chartText.figure, fontWeight: 700, fill })
}

function figureWidth(text: string): number {
  return [...text].length * chartText.figure * 0.56 + 9
}
