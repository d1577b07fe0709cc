import type { RenderFunction } from '@observablehq/plot'
import type { ChartOf } from './chart-data.ts'
import { round } from './chart-text.ts'

/** How exact the value of a bar is. */
export type Bound = ChartOf<'bars'>['items'][number]['bound']

/** How far a round or pointed end reaches, in CSS pixels. */
const reach = 5

/**
 * Lets Plot draw the rectangles of a mark and gives them an end that tells how exact they are: flat where the value is
 * exact, round where it is about that, in a point where it is more or less.
 */
export function barEnd(bound: Bound): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null
    if (bound === 'exact') return group
    for (const bar of group?.querySelectorAll('rect') ?? []) {
      const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path')
      path.setAttribute('d', outline(bar, bound))
      bar.replaceWith(path)
    }
    return group
  }
}

function outline(bar: Element, bound: Exclude<Bound, 'exact'>): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(bar.getAttribute(name)))
  const [left = 0, top = 0] = [x, y]
  const [right, bottom] = [left + (width ?? 0), top + (height ?? 0)]
  const [short, long, middle] = [Math.max(left, right - reach), right + reach, (top + bottom) / 2].map(round)
  const ends = {
    about: `H${short} A${reach} ${reach} 0 0 1 ${short} ${round(bottom)}`,
    above: `H${round(right)} L${long} ${middle} L${round(right)} ${round(bottom)}`,
    below: `H${round(right)} L${short} ${middle} L${round(right)} ${round(bottom)}`,
  }
  return `M${round(left)} ${round(top)} ${ends[bound]} H${round(left)} Z`
}
