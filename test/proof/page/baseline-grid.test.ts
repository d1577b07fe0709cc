import { expect, test } from 'vitest'
import { baselineGrid } from '../../../scripts/proof/page/baseline-grid.ts'
import { block, onePage, SECOND, setPage } from '../set.ts'

const texts = ['een twee', 'drie vier', 'vijf zes']

test('a column that stands lower than the other is told, once a block', () => {
  const found = baselineGrid(
    onePage(block([...texts, 'zeven']), block(texts, { at: 'a.md:9:1' }, { ...SECOND, top: 1 })),
  )
  expect(found).toMatchObject([{ rule: 'body-off-grid', severity: 'warning', page: '1', place: { line: 9 } }])
  expect(found[0]?.reason).toMatch(/0\.75 pt below/)
})

test('so is a block within a column, above or below', () => {
  const off = block(['een'], {}, { top: 199 })
  expect(baselineGrid(onePage(block(texts), off))[0]?.reason).toMatch(/0\.75 pt above/)
})

test('a quarter of a point is not seen', () => {
  expect(baselineGrid(onePage(block(texts), block(texts, {}, { ...SECOND, top: 0.33 })))).toEqual([])
  expect(baselineGrid(onePage(block(texts), block(['een'], {}, { ...SECOND, top: 0.34 })))).toHaveLength(1)
})

test('only running text on the grid’s own leading is held to it', () => {
  const others = [
    block(['een'], { kind: 'caption' }, { top: 7 }),
    block(['een'], { type: 'sans 12px' }, { top: 7 }),
    block(['een'], { leading: 16 }, { top: 7 }),
  ]
  expect(baselineGrid(onePage(block(texts), ...others))).toEqual([])
})

test('each page has its own grid, and without a house style there is none', () => {
  const pages = [setPage([block(texts)]), setPage([block(texts, {}, { top: 7 })], { index: 1 })]
  expect(baselineGrid({ pages, leading: 20 })).toEqual([])
  expect(baselineGrid({ pages: [setPage([block(texts), block(texts, {}, { top: 7 })])] })).toEqual([])
})
