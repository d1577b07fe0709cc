import { expect, test } from 'vitest'
import type { ChartDrawing } from '../../../scripts/chapters/components/chart-drawing.ts'
import { drawMarks } from '../../../scripts/chapters/components/chart-marks.ts'
import { elementsOf, textsOf } from './plotted-elements.ts'

const data = (shares: readonly number[], total = 60) => ({
  kind: 'sixty-marks' as const,
  unit: '%',
  total,
  series: shares.map((share, index) => ({ label: `reeks ${index}`, share })),
})
const counts = ({ children }: ChartDrawing) => {
  const classes = elementsOf(children).flatMap(group =>
    group.children.flatMap(each =>
      each.type === 'element' && each.tagName === 'rect' ? [[group.properties.className].flat()[0]] : [],
    ),
  )
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
    const drawing = drawMarks(data([66, 33]), width)
    expect(textsOf(drawing).map(({ text }) => text)).toEqual(['66%', 'reeks 0', '33%', 'reeks 1'])
    for (const { x, y } of textsOf(drawing)) expect([x < width, y < drawing.height]).toEqual([true, true])
    const tiles = elementsOf(drawing.children).filter(each => each.tagName === 'rect')
    expect(tiles).toHaveLength(60)
    for (const { properties } of tiles) {
      expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(width + 0.01)
      expect(Number(properties.y) + Number(properties.height)).toBeLessThanOrEqual(drawing.height + 0.01)
      expect(properties.width).toBe(properties.height)
    }
  }
})

test('marks in the tint have an edge', () => {
  const classes = elementsOf(drawMarks(data([66, 33]), 270).children).map(each => each.properties.className ?? [])
  expect(classes.filter(each => String(each).includes('edge'))).toEqual([['chart-ink-tint', 'chart-edge-accent']])
})
