import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText, round, textLines } from './chart-text.ts'
import { wrapText } from './text-width.ts'

interface Group {
  readonly label: string
  readonly figure: string
  readonly ink: string
  readonly count: number
}

const perRow = 10

/** A share as marks, ten in a row: each mark one of the total, coloured by series, with the share beside its marks. */
export function drawMarks(data: ChartOf<'sixty-marks'>, width: number): ChartDrawing {
  const groups = groupsOf(data)
  return width < 400 ? stackedGroups(groups, width) : oneBlock(groups, width)
}

/** How many marks each share gets: rounded, and the last ones taken from or given to the largest when all is divided. */
function groupsOf(data: ChartOf<'sixty-marks'>): readonly Group[] {
  const shares = data.series.map(each => each.share)
  const largest = shares.indexOf(Math.max(...shares))
  const rounded = shares.map(share => Math.round((share * data.total) / 100))
  const over = rounded.reduce((sum, count) => sum + count, 0) - data.total
  const whole = shares.reduce((sum, share) => sum + share, 0) >= 98
  return data.series.map((each, index) => ({
    label: each.label,
    figure: each.wording ?? `${each.share}${data.unit}`,
    ink:
      each.ink ??
      (index === largest && data.series.length > 1 ? 'tint' : index % 2 === largest % 2 ? 'data' : 'accent'),
    count: (rounded[index] ?? 0) - (index === largest && (whole || over > 0) ? over : 0),
  }))
}

/** In a column: each group below its own words. */
function stackedGroups(groups: readonly Group[], width: number): ChartDrawing {
  const pitch = (width + 6) / perRow
  const indent = Math.max(...groups.map(group => figureWidth(group.figure)))
  const drawn = groups.reduce(
    ({ height, children }: ChartDrawing, group) => {
      const lines = wrapText(group.label, chartText.size, width - indent)
      const top = height + Math.max(27, lines.length * chartText.leading + 4.5)
      const words = [figure(group, 0, height + 20), ...textLines(lines, indent, height + (lines.length > 1 ? 9 : 20))]
      const marks = tiles(group, 0, top, pitch, pitch - 6)
      return { height: top + Math.ceil(group.count / perRow) * pitch + 3, children: [...children, ...words, ...marks] }
    },
    { height: 0, children: [] },
  )
  return { ...drawn, height: drawn.height - 9 }
}

/** Over the full width: all marks as one block, the words at the row where their group begins. */
function oneBlock(groups: readonly Group[], width: number): ChartDrawing {
  const pitch = 31.5
  const x = perRow * pitch + 18
  const total = groups.reduce((sum, group) => sum + group.count, 0)
  const drawn = groups.reduce(
    (sofar: { first: number; free: number; children: readonly Element[] }, group) => {
      const top = Math.max(Math.ceil(sofar.first / perRow) * pitch, sofar.free)
      const lines = wrapText(group.label, chartText.size, width - x)
      const words = [figure(group, x, top + 21), ...textLines(lines, x, top + 40)]
      const children = [...sofar.children, ...words, ...tiles(group, sofar.first, 0, pitch, pitch - 6)]
      return { first: sofar.first + group.count, free: top + 45 + lines.length * chartText.leading, children }
    },
    { first: 0, free: 0, children: [] },
  )
  return { height: Math.max(Math.ceil(total / perRow) * pitch - 6, drawn.free), children: drawn.children }
}

function tiles(group: Group, first: number, top: number, pitch: number, size: number): readonly Element[] {
  const classes = ['chart-mark', `chart-mark-${group.ink}`, `chart-ink-${group.ink}`]
  return Array.from({ length: group.count }, (_, index) => {
    const at = first + index
    const x = round((at % perRow) * pitch)
    const y = round(top + Math.floor(at / perRow) * pitch)
    return s('rect', {
      className: classes,
      x,
      y,
      width: round(size),
      height: round(size),
      fill: 'currentColor',
    })
  })
}

function figure(group: Group, x: number, y: number): Element {
  const className = ['chart-figure', ...(group.ink === 'tint' ? [] : [`chart-ink-${group.ink}`])]
  return s('text', { className, x, y: round(y), fontSize: chartText.figure, fill: 'currentColor' }, group.figure)
}

function figureWidth(text: string): number {
  return [...text].length * chartText.figure * 0.56 + 9
}
