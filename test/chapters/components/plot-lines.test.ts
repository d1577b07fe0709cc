import { expect, test } from 'vitest'
import { pixels, plotLines } from '../../../scripts/chapters/components/plot-lines.ts'
import { plotted } from '../../../scripts/chapters/components/plotted.ts'
import { elementsOf, textsOf } from './plotted-elements.ts'

test('lines begin at one place, each a text on its own baseline', () => {
  const marks = [plotLines(['een', 'twee'], 12, 20)]
  expect(textsOf(plotted({ width: 200, height: 100, margin: 0, marks, y: pixels }))).toEqual([
    { text: 'een', x: 12, y: 20 },
    { text: 'twee', x: 12, y: 33.5 },
  ])
})

test('they may be larger and bolder than other text', () => {
  const marks = [plotLines(['een'], 0, 20, { fontSize: 26, fontWeight: 700 })]
  const all = elementsOf(plotted({ width: 200, height: 100, margin: 0, marks, y: pixels }).children)
  expect(all.map(({ properties }) => properties)).toContainEqual(
    expect.objectContaining({ fontSize: '26', fontWeight: '700', textAnchor: 'start' }),
  )
})
