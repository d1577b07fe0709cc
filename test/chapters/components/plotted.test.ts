import * as Plot from '@observablehq/plot'
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { plotInk, plotted } from '../../../scripts/chapters/components/plotted.ts'

const rows = [{ name: 'een', value: 1.23456789 }]

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap(node => (node.type === 'element' ? [node, ...elements(node.children)] : []))
}

function draw(ink = 'accent') {
  const marks = [
    Plot.dot(rows, { x: 'value', y: 'name', fill: plotInk(ink), r: 5 }),
    Plot.text(rows, { x: 'value', y: 'name', text: 'name' }),
  ]
  const { height, children } = plotted({ width: 200, height: 100, marks, x: { grid: true, label: null } })
  return { height, all: elements(children) }
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
