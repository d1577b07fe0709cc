import { expect, test } from 'vitest'
import { chartText, round, textLines } from '../../../scripts/chapters/components/chart-text.ts'

test('lines follow each other at the leading of a caption', () => {
  const lines = textLines(['een', 'twee'], 3, 10.001, { textAnchor: 'end' })
  expect(lines.map(each => each.properties)).toEqual([
    { x: 3, y: 10, fontSize: 11, textAnchor: 'end' },
    { x: 3, y: 23.5, fontSize: 11, textAnchor: 'end' },
  ])
})

test('text is large enough to print', () => {
  expect(chartText.size * 0.75).toBeGreaterThanOrEqual(6.5)
})

test('numbers have two decimals at most', () => {
  expect([round(1.006), round(1 / 3), round(2)]).toEqual([1.01, 0.33, 2])
})
