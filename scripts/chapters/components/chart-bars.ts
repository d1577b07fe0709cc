import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText, round, textLines } from './chart-text.ts'
import { textWidth, wrapText } from './text-width.ts'

type Item = ChartOf<'bars'>['items'][number]

interface Frame {
  readonly left: number
  /** Length of the longest possible bar. */
  readonly length: number
  readonly max: number
  readonly unit: string
}

const thickness = 10
const gap = 7

/** Horizontal bars, each with its label and, at its end, its value in the words of the source. */
export function drawBars(data: ChartOf<'bars'>, width: number): ChartDrawing {
  const narrow = width < 400
  const labels = Math.min(width * 0.45, Math.max(...data.items.map(item => textWidth(item.label, chartText.size))) + 12)
  const left = narrow ? 0 : Math.ceil(labels)
  const max = data.max ?? Math.max(...data.items.map(item => item.value), 1)
  const frame = { left, max, unit: data.unit, length: lengthOf(data, max, width - left) }
  return data.items.reduce(
    ({ height, children }: ChartDrawing, item) => {
      const lines = wrapText(item.label, chartText.size, narrow ? width : left - 12)
      const words = lines.length * chartText.leading
      const top = narrow ? height + words + 2 : height + (words - thickness) / 2
      const bar = barWithWords(item, top, frame)
      const next = narrow ? top + thickness + 8 : height + words + 6
      return { height: next, children: [...children, ...textLines(lines, 0, height + 10), ...bar] }
    },
    { height: 0, children: [] },
  )
}

/** So long that the words at the end of each bar still fit. */
function lengthOf(data: ChartOf<'bars'>, max: number, room: number): number {
  const fits = data.items.map(item => {
    const words = textWidth(wordsOf(item, data.unit), chartText.size) + gap + 8
    return item.value === 0 ? room : ((room - words) * max) / item.value
  })
  return Math.max(0, Math.min(room, ...fits))
}

function barWithWords(item: Item, top: number, frame: Frame): readonly Element[] {
  const length = (Math.min(item.value, frame.max) / frame.max) * frame.length
  const className = [`chart-ink-${item.ink ?? 'accent'}`]
  const shape = s('path', { className, d: outline(frame.left, top, length, item.bound), fill: 'currentColor' })
  const x = round(frame.left + length + (item.bound === 'above' ? gap + 5 : gap))
  return [shape, ...textLines([wordsOf(item, frame.unit)], x, top + 8.5, { className: 'chart-value' })]
}

/** A bar ends flat where the value is exact, round where it is about that, and in a point where it is more or less. */
function outline(x: number, y: number, length: number, bound: Item['bound']): string {
  const [left, right, top, bottom] = [x, x + length, y, y + thickness].map(round)
  const middle = round(y + thickness / 2)
  const ends = {
    exact: `H${right} V${bottom}`,
    about: `H${round(x + Math.max(0, length - 5))} A5 5 0 0 1 ${round(x + Math.max(0, length - 5))} ${bottom}`,
    above: `H${right} L${round(x + length + 5)} ${middle} L${right} ${bottom}`,
    below: `H${right} L${round(x + Math.max(0, length - 5))} ${middle} L${right} ${bottom}`,
  }
  return `M${left} ${top} ${ends[bound]} H${left} Z`
}

function wordsOf(item: Item, unit: string): string {
  return item.wording ?? `${item.value}${unit}`
}
