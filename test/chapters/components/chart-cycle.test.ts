import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { drawCycle } from '../../../scripts/chapters/components/chart-cycle.ts'

const draw = (steps: readonly string[], width = 672) =>
  drawCycle({ kind: 'cycle', unit: '', steps: [...steps], 'way-out': 'Eruit' }, width)

test('an arc and words for each step, and one way out', () => {
  const { children } = draw(['Een', 'Twee', 'Drie'])
  expect(children.filter(each => each.tagName === 'text').map(each => textOf(each))).toEqual([
    'Een',
    'Twee',
    'Drie',
    'Eruit',
  ])
  expect(children.filter(each => each.tagName === 'path')).toHaveLength(5)
})

test.each([
  [3, 672],
  [4, 672],
  [5, 672],
  [3, 270],
])('the words of %d steps lie within the drawing of %d', (count, width) => {
  const { height, children } = draw(
    Array.from({ length: count }, () => 'woord'),
    width,
  )
  for (const { properties } of children.filter(each => each.tagName === 'text')) {
    expect(Number(properties.x)).toBeGreaterThan(0)
    expect(Number(properties.x)).toBeLessThan(width)
    expect(Number(properties.y)).toBeGreaterThan(8)
    expect(Number(properties.y)).toBeLessThan(height)
  }
})
