import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import type { ChartDrawing } from '../../../scripts/chapters/components/chart-drawing.ts'
import { drawMarks } from '../../../scripts/chapters/components/chart-marks.ts'

const data = (shares: readonly number[], total = 60) => ({
  kind: 'sixty-marks' as const,
  unit: '%',
  total,
  series: shares.map((share, index) => ({ label: `reeks ${index}`, share })),
})
const counts = ({ children }: ChartDrawing) => {
  const classes = children
    .filter(each => each.tagName === 'rect')
    .map(each => [each.properties.className].flat().at(-1))
  return Object.fromEntries(
    ['accent', 'tint', 'data'].map(ink => [ink, classes.filter(each => each === `chart-ink-${ink}`).length]),
  )
}

test.each([270, 672])('the marks at width %d are as many as the shares say', width => {
  expect(counts(drawMarks(data([66, 33]), width))).toEqual({ accent: 20, tint: 40, data: 0 })
  expect(counts(drawMarks(data([33.3, 33.3, 33.4], 10), width))).toEqual({ accent: 3, tint: 4, data: 3 })
  expect(counts(drawMarks(data([25]), width))).toMatchObject({ tint: 0 })
})

test('each group has its figure and its words, and all stay within the drawing', () => {
  for (const width of [270, 672]) {
    const { height, children } = drawMarks(data([66, 33]), width)
    expect(children.filter(each => each.tagName === 'text').map(each => textOf(each))).toEqual([
      '66%',
      'reeks 0',
      '33%',
      'reeks 1',
    ])
    for (const { properties } of children) {
      expect(Number(properties.x) + Number(properties.width ?? 0)).toBeLessThanOrEqual(width)
      expect(Number(properties.y) + Number(properties.height ?? 0)).toBeLessThanOrEqual(height)
    }
  }
})
