import { expect, test } from 'vitest'
import { drawBars } from '../../../scripts/chapters/components/chart-bars.ts'
import { textWidth } from '../../../scripts/chapters/components/text-width.ts'
import { elementsOf, textsOf } from './plotted-elements.ts'

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
  const drawing = drawBars(data, width)
  const texts = textsOf(drawing)
  expect(texts.map(({ text }) => text).join(' ')).toContain('iets meer dan de helft')
  for (const { text, x, y } of texts) {
    expect(x + textWidth(text, 11)).toBeLessThanOrEqual(width)
    expect(y).toBeLessThan(drawing.height)
  }
})

test('each value follows its label, as bold text', () => {
  const words = textsOf(drawBars(data, 672)).map(({ text }) => text)
  expect(words.slice(-6)).toEqual(['Zorg', '40%', 'Werk', '20%', 'Niets', '0%'])
  const bold = elementsOf(drawBars(data, 672).children).filter(({ properties }) => properties.fontWeight === '700')
  expect(bold).toHaveLength(5)
})

test('lengths are in proportion, and the end tells how exact the value is', () => {
  const all = elementsOf(drawBars(data, 672).children)
  const [longest, none] = all.filter(each => each.tagName === 'rect').map(({ properties }) => Number(properties.width))
  const paths = all.flatMap(each => (each.tagName === 'path' ? [String(each.properties.d)] : []))
  const [left, right] = [/^M([\d.]+)/, /H([\d.]+)/].map(each => Number(each.exec(paths[0] ?? '')?.[1]))
  expect(((right ?? 0) - (left ?? 0)) / (longest ?? 1)).toBeCloseTo(50 / 80, 2)
  expect(none).toBe(0)
  expect(paths.map(path => path.replace(/[^A-Z]/g, ''))).toEqual(['MHLLHZ', 'MHAHZ', 'MHLLHZ'])
})

test('an ink of its own is that of the bar', () => {
  const items = [{ ...item('Zorg', 40, 'exact'), ink: 'data' as const }]
  const all = elementsOf(drawBars({ ...data, items }, 270).children)
  expect(all.flatMap(each => each.properties.className ?? [])).toContain('chart-ink-data')
})
