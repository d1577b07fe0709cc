import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { drawPillars } from '../../../scripts/chapters/components/chart-pillars.ts'

const items = ['Een', 'Twee', 'Drie'].map((label, index) => ({ label, group: index === 0 ? 'A' : 'B' }))

test.each([270, 672])('pillars have number, name and group, on a base, within %d', width => {
  const { height, children } = drawPillars({ kind: 'pillars', unit: '', base: 'Kracht', items }, width)
  const words = children.filter(each => each.tagName === 'text').map(each => textOf(each))
  expect(words).toEqual(['A', 'B', '1', 'Een', '2', 'Twee', '3', 'Drie', 'Kracht'])
  for (const { tagName, properties } of children.filter(each => each.tagName === 'rect')) {
    expect(tagName).toBe('rect')
    expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(width + 0.01)
    expect(Number(properties.y) + Number(properties.height)).toBeLessThanOrEqual(height)
  }
})
