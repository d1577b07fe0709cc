import * as Plot from '@observablehq/plot'
import { expect, test } from 'vitest'
import { plotInk, plotted } from '../../../scripts/chapters/components/plotted.ts'
import { elementsOf } from './plotted-elements.ts'

const rows = [{ name: 'een', value: 1.23456789 }]

function draw(ink = 'accent') {
  const marks = [
    Plot.dot(rows, { x: 'value', y: 'name', fill: plotInk(ink), r: 5 }),
    Plot.text(rows, { x: 'value', y: 'name', text: 'name' }),
  ]
  const { height, children } = plotted({ width: 200, height: 100, marks, x: { grid: true, label: null } })
  return { height, all: elementsOf(children) }
}

test('is as high as was asked, in one group that says what holds for all of it', () => {
  const { height, all } = draw()
  expect(height).toBe(100)
  expect(all[0]).toMatchObject({ tagName: 'g', properties: { fill: 'currentColor', textAnchor: 'middle' } })
})

test('an ink is a class, and the colour is the one at hand', () => {
  const dots = draw('data').all.filter(each => JSON.stringify(each.properties).includes('chart-ink-data'))
  expect(dots.map(each => each.properties)).toMatchObject([{ className: ['chart-ink-data'], fill: 'currentColor' }])
})

test('the grid is a thin line in grey, without transparency', () => {
  const grid = draw().all.filter(each => String(each.properties.className).includes('chart-ink-grey'))
  expect(grid.map(each => each.properties.strokeWidth)).toContain('0.5')
  expect(JSON.stringify(draw().all)).not.toContain('pacity')
})

test('keeps no style of Plot’s own, and at most two decimals', () => {
  const { all } = draw()
  expect(all.filter(each => each.tagName === 'style')).toEqual([])
  const values = all.flatMap(each => Object.values(each.properties).map(String))
  expect(values.filter(each => /\.\d{3}/.test(each))).toEqual([])
})

test('text stays text', () => {
  const texts = draw().all.filter(each => each.tagName === 'text')
  expect(JSON.stringify(texts)).toContain('"value":"een"')
})

test('an edge in another ink is a class of its own, since an element has one colour at hand', () => {
  const box = { x1: 0, x2: 'value', y: 'name', fill: plotInk('tint') }
  const edged = (stroke: string) => {
    const { children } = plotted({ width: 200, height: 100, marks: [Plot.barX(rows, { ...box, stroke })] })
    return elementsOf(children).find(each => String(each.properties.className).includes('tint'))?.properties
  }
  expect(edged(plotInk('accent'))).toMatchObject({ className: ['chart-ink-tint', 'chart-edge-accent'] })
  expect(edged(plotInk('accent'))).not.toHaveProperty('stroke')
  expect(edged(plotInk('tint'))).toMatchObject({ className: ['chart-ink-tint'], stroke: 'currentColor' })
})

test('a drawing without a margin has no room for axes', () => {
  const marks = [Plot.frame()]
  const frame = (margin?: number) => {
    const all = elementsOf(plotted({ width: 200, height: 100, marks, ...(margin === 0 ? { margin } : {}) }).children)
    return all.find(each => each.tagName === 'rect')?.properties.height
  }
  expect([frame(0), frame()]).toEqual(['100', '60'])
})
