import * as Plot from '@observablehq/plot'
import { expect, test } from 'vitest'
import { type Bound, barEnd } from '../../../scripts/chapters/components/bar-end.ts'
import { pixels } from '../../../scripts/chapters/components/plot-lines.ts'
import { plotted } from '../../../scripts/chapters/components/plotted.ts'
import { elementsOf } from './plotted-elements.ts'

function drawn(bound: Bound, value: number) {
  const box = { x1: 0, x2: 'value', y1: 'from', y2: 'to', render: barEnd(bound) }
  const marks = [Plot.rect([{ value, from: 10, to: 20 }], box)]
  const x = { axis: null, domain: [0, 10], range: [0, 100] } as const
  const { children } = plotted({ width: 200, height: 30, margin: 0, marks, x, y: pixels })
  const bar = elementsOf(children).find(each => each.tagName !== 'g')
  return bar?.tagName === 'rect' ? `${bar.properties.width}` : String(bar?.properties.d)
}

test('a bar ends flat, round, in a point outwards or inwards', () => {
  expect(drawn('exact', 5)).toBe('50')
  expect(drawn('about', 5)).toBe('M0 10 H45 A5 5 0 0 1 45 20 H0 Z')
  expect(drawn('above', 5)).toBe('M0 10 H50 L55 15 L50 20 H0 Z')
  expect(drawn('below', 5)).toBe('M0 10 H50 L45 15 L50 20 H0 Z')
})

test('the end of a short bar does not reach behind where it begins', () => {
  expect(drawn('about', 0.1)).toContain('H0 A5')
  expect(drawn('below', 0.1)).toContain('L0 15')
})
