import { expect, it } from 'vitest'
import type { ScreenTag } from '../../../scripts/pdf/screen-file/model.ts'
import { gridFaults } from '../../../scripts/proof/screen/table-grid.ts'

const tag = (role: string, kids: readonly ScreenTag[], columns = 1, rows = 1): ScreenTag => ({
  ...{ type: role, role, headers: [], contents: 0, page: 4 },
  ...{ columns, rows, kids },
})
/** Rows of cells, each so many columns and rows large. */
const table = (...rows: readonly (readonly (readonly [number, number])[])[]) =>
  tag('Table', [
    tag('Caption', []),
    tag(
      'TBody',
      rows.map(cells =>
        tag(
          'TR',
          cells.map(([columns, down]) => tag('TD', [], columns, down)),
        ),
      ),
    ),
  ])

it('lets a table be whose rows are full, with what spans them', () => {
  expect(
    gridFaults(
      table(
        [
          [2, 1],
          [1, 2],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ),
  ).toEqual([])
  expect(gridFaults(tag('Table', []))).toEqual([])
})

it.each([
  [
    table(
      [
        [1, 1],
        [1, 1],
      ],
      [[1, 1]],
    ),
    'The rows of a table have 1 and 2 columns',
  ],
  [
    table(
      [
        [1, 1],
        [1, 2],
      ],
      [[2, 1]],
    ),
    'Two cells of a table lie over each other',
  ],
  [table([[1, 3]], []), 'A cell of a table takes more rows than there are'],
])('tells what is wrong, with its page', (broken, reason) => {
  expect(gridFaults(broken)).toEqual([{ reason, page: 4 }])
})
