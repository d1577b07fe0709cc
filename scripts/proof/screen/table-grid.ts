import type { ScreenTag } from '../../pdf/screen-file/model.ts'
import { type Finding, when } from './rule.ts'

const parts = new Set(['THead', 'TBody', 'TFoot'])

/** What is wrong with the grid of a table: cells over each other, or rows of different lengths (ISO 14289-1, 7.2). */
export function gridFaults(table: ScreenTag): readonly Finding[] {
  const rows = table.kids.flatMap(kid => (parts.has(kid.role) ? kid.kids : [kid])).filter(({ role }) => role === 'TR')
  const taken = rows.map(() => new Set<number>())
  let [overlap, over] = [false, false]
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of row.kids) {
      while (taken[index]?.has(column)) column++
      over ||= index + cell.rows > rows.length
      overlap ||= put(taken, index, column, cell)
      column += cell.columns
    }
  }
  const lengths = new Set(taken.map(({ size }) => size))
  return [
    ...when(overlap, 'Two cells of a table lie over each other', table.page),
    ...when(over, 'A cell of a table takes more rows than there are', table.page),
    ...when(
      lengths.size > 1,
      `The rows of a table have ${[...lengths].sort((a, b) => a - b).join(' and ')} columns`,
      table.page,
    ),
  ]
}

/** Takes the places of a cell. @returns Whether one of them was taken. */
function put(taken: readonly Set<number>[], row: number, column: number, { rows, columns }: ScreenTag): boolean {
  let overlap = false
  for (const line of taken.slice(row, row + rows)) {
    for (let each = column; each < column + columns; each++) {
      overlap ||= line.has(each)
      line.add(each)
    }
  }
  return overlap
}
