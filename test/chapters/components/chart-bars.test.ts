import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { drawBars } from '../../../scripts/chapters/components/chart-bars.ts'
import { textWidth } from '../../../scripts/chapters/components/text-width.ts'

const item = (label: string, value: number, bound: 'exact' | 'about' | 'above' | 'below', wording?: string) => ({
  label,
  value,
  bound,
  wording,
})
const data = {
  kind: 'bars' as const,
  unit: '%',
  max: 100,
  items: [
    item('Onderwijs, met een naam die zo lang is dat zij in een kolom op twee regels komt', 80, 'exact'),
    item('Wonen', 50, 'above', 'iets meer dan de helft'),
    item('Zorg', 40, 'about'),
    item('Werk', 20, 'below'),
    item('Niets', 0, 'exact'),
  ],
}

test.each([270, 672])('bars and words fit in width %d', width => {
  const { height, children } = drawBars(data, width)
  const texts = children.filter(each => each.tagName === 'text')
  expect(texts.map(each => textOf(each)).join(' ')).toContain('iets meer dan de helft')
  for (const text of texts) {
    expect(Number(text.properties.x) + textWidth(textOf(text), 11)).toBeLessThanOrEqual(width)
    expect(Number(text.properties.y)).toBeLessThan(height)
  }
})

test('lengths are in proportion, and the end tells how exact the value is', () => {
  const paths = drawBars(data, 672).children.flatMap(each =>
    each.tagName === 'path' ? [String(each.properties.d)] : [],
  )
  const left = Number(/^M([\d.]+)/.exec(paths[0] ?? '')?.[1])
  const right = paths.map(path => Number(/H([\d.]+)/.exec(path)?.[1]) - left)
  expect((right[1] ?? 0) / (right[0] ?? 1)).toBeCloseTo(50 / 80, 2)
  expect(right[4]).toBe(0)
  expect(paths.map(path => path.replace(/[^A-Z]/g, ''))).toEqual(['MHVHZ', 'MHLLHZ', 'MHAHZ', 'MHLLHZ', 'MHVHZ'])
})
