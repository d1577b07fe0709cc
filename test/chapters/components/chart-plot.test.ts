import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { type ChartData, readChartData } from '../../../scripts/chapters/components/chart-data.ts'
import type { ChartDrawing } from '../../../scripts/chapters/components/chart-drawing.ts'
import { drawDots, drawLines, drawStacked } from '../../../scripts/chapters/components/chart-plot.ts'
import { fixture } from './render.ts'

async function drawing(kind: string, width: number): Promise<ChartDrawing> {
  const chart: ChartData | undefined = readChartData({
    text: await fixture(`data/${kind}.yaml`),
    file: 'd',
    firstLine: 1,
  }).chart
  if (chart?.kind === 'line') return drawLines(chart, width)
  if (chart?.kind === 'dots') return drawDots(chart, width)
  if (chart?.kind === 'stacked') return drawStacked(chart, width)
  throw new Error(`no drawing of ${kind}`)
}

function elements(nodes: readonly ElementContent[]): readonly Element[] {
  return nodes.flatMap(node => (node.type === 'element' ? [node, ...elements(node.children)] : []))
}

describe.each(['line', 'dots', 'stacked'])('%s', kind => {
  test.each([270, 672])('at width %d has real text, inks by class and nothing of its own style', async width => {
    const all = elements((await drawing(kind, width)).children)
    expect(all.some(each => each.tagName === 'text')).toBe(true)
    expect(all.filter(each => each.tagName === 'style')).toEqual([])
    const painted = all.flatMap(({ properties: { fill, stroke } }) => [fill, stroke]).filter(each => each !== undefined)
    expect(new Set(painted)).toEqual(new Set(['currentColor', 'none'].filter(each => painted.includes(each))))
    expect(all.flatMap(each => each.properties.className ?? [])).toContain('chart-ink-accent')
    expect(
      all.flatMap(each => Object.keys(each.properties)).filter(name => /^(style|fontFamily|on|aria)/.test(name)),
    ).toEqual([])
  })

  test('has no transparency and no long numbers', async () => {
    const values = elements((await drawing(kind, 270)).children).flatMap(each => Object.entries(each.properties))
    expect(values.filter(([name, value]) => /opacity/i.test(name) || /\.\d{3}/.test(String(value)))).toEqual([])
  })

  test('is the same each time', async () => {
    expect(await drawing(kind, 270)).toEqual(await drawing(kind, 270))
  })
})

test('series, parts and values are named where they stand', async () => {
  const texts = async (kind: string) =>
    elements((await drawing(kind, 672)).children)
      .filter(each => each.tagName === 'text')
      .map(each => textOf(each))
  expect(await texts('line')).toEqual(expect.arrayContaining(['Stad', 'Platteland', '0%', '2018']))
  expect(await texts('dots')).toEqual(expect.arrayContaining(['Bergen op Zoom', 'ruim een vijfde', '31%']))
  expect(await texts('stacked')).toEqual(expect.arrayContaining(['eens', 'neutraal', 'oneens', 'Dorp', '22%']))
})
