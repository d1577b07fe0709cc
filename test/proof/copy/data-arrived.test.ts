import { expect, test } from 'vitest'
import type { PlacedTable } from '../../../scripts/pages/model.ts'
import { checkDataArrived } from '../../../scripts/proof/copy/data-arrived.ts'
import { page } from '../pages.ts'

const cell = (text: string) => ({ text, heads: '' as const })
const table: PlacedTable = {
  ...{ id: 'table-1', page: 0, at: 'a.md:3:1', left: 0, top: 0, right: 1, bottom: 1 },
  rows: [
    [cell('Onder wijs'), cell('50%')],
    [cell('Zorg'), cell('')],
  ],
}

function check(tables: readonly PlacedTable[], ...unseen: readonly string[]) {
  return checkDataArrived(tables, [page('x')], { name: 'screen', pages: [{ text: 'x 50%', unseen }] })
}

test('data that are all there, in order, have arrived; an empty cell has nothing to say', () => {
  expect(check([table], 'Onderwijs', '50 %', 'Zorg')).toEqual([])
  expect(checkDataArrived([], [page('x')], { name: 'print', pages: [{ text: 'x' }] })).toEqual([])
})

test('a lost cell is named with its place, also when the page shows the same words', () => {
  expect(check([table], 'Onderwijs', 'Zorg')).toMatchObject([
    {
      rule: 'chart-data-lost',
      severity: 'error',
      reason: 'Behind a drawing, but not in the screen PDF: 50%',
      place: { file: 'a.md', line: 3, column: 1 },
      page: '7',
    },
  ])
  expect(check([table])).toHaveLength(3)
})

test('cells in another order are not the same data', () => {
  expect(check([table], '50%', 'Onderwijs', 'Zorg')).toMatchObject([{ rule: 'chart-data-lost', page: '7' }])
})

test('unseen words that are no data are refused, each as often as it is too many', () => {
  expect(check([table], 'Onderwijs', '50%', 'Zorg', 'Zorg').map(each => each.reason)).toEqual([
    'In the screen PDF, and not seen: Zorg',
  ])
  expect(check([], 'Onderwijs')).toMatchObject([{ rule: 'unseen-text', severity: 'error' }])
})
