import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { expect, test } from 'vitest'
import { chart } from '../../../scripts/chapters/components/chart.ts'
import { fixture } from './render.ts'

const context = { place: { file: 'a.md', line: 2, column: 1 }, classes: [], children: [] }
const attributes = { data: 'd.yaml', alt: 'Wat er te zien is' }
const source = async (name: string) => ({ text: await fixture(`data/${name}.yaml`), file: 'd.yaml', firstLine: 1 })

const drawingOf = (element: Element | undefined) => element && select('svg', element)

const kinds = ['bars', 'cycle', 'dots', 'line', 'marks', 'pillars', 'stacked']
test.each(kinds)('%s is one image with its description and its data behind it', async name => {
  const { element, messages } = chart(attributes, await source(name), context)
  expect(messages).toEqual([])
  const drawing = drawingOf(element)
  expect(drawing).toMatchObject({ properties: { role: 'img', className: ['chart-drawing'] } })
  expect(drawing?.properties.ariaLabel).toBe('Wat er te zien is')
  expect(drawing?.properties.viewBox).toMatch(/^0 0 270 \d+$/)
  expect(element && selectAll('table[hidden][data-generated] tr', element).length).toBeGreaterThan(1)
})

test('a wide chart has the width of the page', async () => {
  const data = await source('bars')
  const wide = [
    chart({ ...attributes, width: 'wide' }, data, context),
    chart(attributes, data, { ...context, classes: ['wide'] }),
  ]
  const page = chart({ ...attributes, width: 'page' }, data, context)
  expect(drawingOf(page.element)?.properties.viewBox).toMatch(/^0 0 448 \d+$/)
  for (const { element } of wide) expect(drawingOf(element)?.properties.viewBox).toMatch(/^0 0 672 \d+$/)
})

test('without data the description stands in its place', () => {
  const { element, messages } = chart(attributes, undefined, context)
  expect(element).toMatchObject({ tagName: 'p', children: [{ value: 'Wat er te zien is' }] })
  expect(messages.map(each => [each.rule, each.place])).toEqual([['undrawn-component', context.place]])
  expect(chart({ alt: 'x' }, undefined, context).messages).toEqual([])
})
