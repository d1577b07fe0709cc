import { expect, test } from 'vitest'
import { readTokens } from '../../scripts/edition/tokens.ts'
import { collector } from '../../scripts/message.ts'
import { gridGround } from '../../scripts/press/specimen-grid.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const house = await readTokens(memoryWorld({}, { packageRoot: home }), collector())
if (!house) throw new Error('The house has no tokens')
const { tokens } = house
const [recto = '', verso = ''] = gridGround(tokens).split('{% else %}')

const columnsOf = (drawn: string) => [...drawn.matchAll(/x="([\d.]+)"[^>]*accent-tint/g)].map(found => Number(found[1]))
const px = (mm: number) => (mm * 96) / 25.4

test('every column of the grid is drawn, from the inner margin on a recto and the outer on a verso', () => {
  const { inner, outer } = tokens.format.margins
  expect(columnsOf(recto)).toHaveLength(tokens.grid.columns)
  expect(columnsOf(recto)[0]).toBeCloseTo(px(inner), 1)
  expect(columnsOf(verso)[0]).toBeCloseTo(px(outer), 1)
})

test('lines lie a leading apart, all down the type area', () => {
  const lines = [...verso.matchAll(/y="([\d.]+)"[^>]*ink-accent\)/g)].map(found => Number(found[1]))
  const step = (tokens.grid.leadingPt * 96) / 72
  expect(lines.length).toBe(53)
  for (const [index, y] of lines.slice(1).entries()) expect(y - (lines[index] ?? 0)).toBeCloseTo(step, 1)
})
