import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText, round, textLines } from './chart-text.ts'
import { wrapText } from './text-width.ts'

const gap = 18
const capital = 9
const shaft = 150
const base = 36

/** Pillars on a base: each with its number and name, and over those that belong together the name of their group. */
export function drawPillars(data: ChartOf<'pillars'>, width: number): ChartDrawing {
  const wide = (width - gap * (data.items.length - 1)) / data.items.length
  const pitch = wide + gap
  const top = 27
  const pillars = data.items.flatMap((item, index) => pillar(item, index, index * pitch, top, wide))
  const floor = top + shaft + capital * 2
  const foot = [
    s('rect.chart-ink-black', { x: 0, y: floor, width, height: base, fill: 'currentColor' }),
    ...textLines([data.base], width / 2, floor + 24, {
      textAnchor: 'middle',
      className: 'chart-value chart-ink-paper',
      fill: 'currentColor',
      fontSize: 15,
    }),
  ]
  return { height: floor + base, children: [...groups(data, pitch, wide), ...pillars, ...foot] }
}

function pillar(
  item: ChartOf<'pillars'>['items'][number],
  index: number,
  x: number,
  top: number,
  wide: number,
): readonly Element[] {
  const ink = item.ink ?? 'tint'
  const on = ink === 'tint' ? 'black' : 'paper'
  const shape = (left: number, y: number, length: number, height: number) =>
    s(`rect.chart-mark-${ink}.chart-ink-${ink}`, {
      x: round(left),
      y,
      width: round(length),
      height,
      fill: 'currentColor',
    })
  const words = { textAnchor: 'middle', fill: 'currentColor' }
  const middle = round(x + wide / 2)
  const lines = wrapText(item.label, 12, wide - 24)
  return [
    shape(x, top, wide, capital),
    shape(x + 9, top + capital, wide - 18, shaft),
    shape(x, top + capital + shaft, wide, capital),
    s(
      'text',
      { ...words, className: `chart-figure chart-ink-${on}`, x: middle, y: top + capital + 48, fontSize: 36 },
      `${index + 1}`,
    ),
    ...textLines(lines, middle, top + capital + 78, {
      ...words,
      className: `chart-value chart-ink-${on}`,
      fontSize: 12,
    }),
  ]
}

/** A rule over neighbours of one group, with the group's name on it. */
function groups(data: ChartOf<'pillars'>, pitch: number, wide: number): readonly Element[] {
  return data.items.flatMap((item, index) => {
    if (index > 0 && data.items[index - 1]?.group === item.group) return []
    const others = data.items.slice(index + 1).findIndex(each => each.group !== item.group)
    const last = others < 0 ? data.items.length - 1 : index + others
    const [from, to] = [index * pitch, last * pitch + wide]
    return [
      s('line.chart-ink-black', {
        x1: round(from),
        x2: round(to),
        y1: 18,
        y2: 18,
        stroke: 'currentColor',
        strokeWidth: 0.75,
      }),
      ...textLines([item.group], round(from), 12, { fontSize: chartText.size }),
    ]
  })
}
