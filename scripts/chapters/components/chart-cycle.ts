import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartOf } from './chart-data.ts'
import type { ChartDrawing } from './chart-drawing.ts'
import { chartText, round, textLines } from './chart-text.ts'
import { wrapText } from './text-width.ts'

interface Ring {
  readonly x: number
  readonly y: number
  readonly radius: number
}

const band = 15
/** Height kept for the words over the circle. */
const room = 24
const size = 12
/** How far, in degrees, an arc stays clear of the step it comes from and goes to. */
const clear = 7

/** Steps that drive each other round, clockwise, the first at the top, and an arrow out of the circle before it closes. */
export function drawCycle(data: ChartOf<'cycle'>, width: number): ChartDrawing {
  const radius = width < 400 ? 66 : 108
  const part = 360 / data.steps.length
  const ring = { x: width / 2, y: room + band + radius, radius }
  const steps = data.steps.flatMap((step, index) => [
    arc(ring, (index - 0.5) * part + clear, (index + 0.5) * part - clear, index),
    ...named(step, index, index * part, ring, width),
  ])
  const lowest = 180 - (data.steps.length % 2 === 0 ? 0 : part / 2)
  const height = Math.max(ring.y + radius + band, point(ring, radius + band + 6, lowest)[1] + room)
  return { height, children: [...steps, ...wayOut(data, part, ring)] }
}

/** A bent arrow: a band that ends in a point. Degrees from the top, clockwise. */
function arc(ring: Ring, from: number, to: number, index: number): Element {
  const [inner, outer] = [ring.radius - band / 2, ring.radius + band / 2]
  const neck = to - 9
  const d = [
    `M${at(ring, outer, from)} A${outer} ${outer} 0 0 1 ${at(ring, outer, neck)}`,
    `L${at(ring, outer + 6, neck)} L${at(ring, ring.radius, to)} L${at(ring, inner - 6, neck)}`,
    `L${at(ring, inner, neck)} A${inner} ${inner} 0 0 0 ${at(ring, inner, from)} Z`,
  ].join(' ')
  const className = `chart-ink-${index % 2 === 0 ? 'accent' : 'black'}`
  return s('path', { className, d, fill: 'currentColor' })
}

/** The words of a step: over or under the circle in its middle, else beside its arc. */
function named(step: string, index: number, turn: number, ring: Ring, width: number): readonly Element[] {
  const [x, y] = point(ring, ring.radius + band + 6, turn)
  const upright = turn === 0 ? -1 : turn === 180 ? 1 : 0
  const measure = upright !== 0 ? width : turn < 180 ? width - x : x
  const lines = wrapText(step, size, Math.min(190, measure))
  const high = (lines.length - 1) * chartText.leading
  const first = y + (upright < 0 ? -high : upright > 0 ? size : 4 - high / 2)
  return textLines(lines, round(x), first, {
    textAnchor: upright !== 0 ? 'middle' : turn < 180 ? 'start' : 'end',
    className: `chart-value chart-ink-${index % 2 === 0 ? 'accent' : 'black'}`,
    fontSize: size,
    fill: 'currentColor',
  })
}

/** Where the circle would close: a thin line out of it to the left, with what breaks it. */
function wayOut(data: ChartOf<'cycle'>, part: number, ring: Ring): readonly Element[] {
  const [x, y] = point(ring, ring.radius, 360 - part / 2)
  const end = Math.max(ring.x * 0.5, x - 54)
  const lines = wrapText(data['way-out'], size, end - 8)
  const high = (lines.length - 1) * chartText.leading
  return [
    s('path.chart-ink-black', {
      d: `M${round(x)} ${round(y)} H${round(end + 9)}`,
      stroke: 'currentColor',
      strokeWidth: 1.5,
      strokeDasharray: '4 3',
      fill: 'none',
    }),
    s('path.chart-ink-black', {
      d: `M${round(end)} ${round(y)} L${round(end + 10)} ${round(y - 5)} V${round(y + 5)} Z`,
      fill: 'currentColor',
    }),
    ...textLines(lines, round(end - 6), y + 4 - high / 2, {
      textAnchor: 'end',
      className: 'chart-value',
      fontSize: size,
    }),
  ]
}

function at(ring: Ring, radius: number, turn: number): string {
  return point(ring, radius, turn)
    .map(value => round(value))
    .join(' ')
}

function point(ring: Ring, radius: number, turn: number): readonly [number, number] {
  const angle = (turn * Math.PI) / 180
  return [ring.x + radius * Math.sin(angle), ring.y - radius * Math.cos(angle)]
}
