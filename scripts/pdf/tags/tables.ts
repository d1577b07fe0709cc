import { type Attributes, isTag, type Tag, tag, walk } from './tree.ts'

/**
 * Says of each cell which header cells it belongs to, over the whole table: Chromium knows only the part of it that
 * stands on one page (ISO 14289-1, 7.5).
 */
export function repairTables(tree: Tag): void {
  let count = 0
  for (const table of [...walk(tree)]) {
    if (table.type !== 'Table') continue
    for (const kid of table.kids) if (isTag(kid) && !parts.has(kid.type)) Object.assign(kid, rowOf(kid))
    count = headers(gridOf(table), count)
  }
}

const parts = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption'])

/** What stands in a table and is no row is one of a single cell. */
function rowOf(kid: Tag): Partial<Tag> {
  return { type: 'TR', kids: [tag('TD', [{ ...kid }])] }
}

interface Cell {
  readonly tag: Tag
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The cells with the row and column that each begins in, spans counted. */
function gridOf(table: Tag): readonly Cell[] {
  const taken = new Set<string>()
  const cells: Cell[] = []
  const rows = [...walk(table)].filter(each => each.type === 'TR')
  for (const [row, { kids }] of rows.entries()) {
    let column = 0
    for (const each of kids) {
      if (!isTag(each) || !/^T[HD]$/.test(each.type)) continue
      while (taken.has(`${row} ${column}`)) column++
      const cell = { tag: each, row, column, rows: spanOf(each, 'RowSpan'), columns: spanOf(each, 'ColSpan') }
      for (let down = 0; down < cell.rows; down++)
        for (let across = 0; across < cell.columns; across++) taken.add(`${row + down} ${column + across}`)
      cells.push(cell)
    }
  }
  return cells
}

function headers(cells: readonly Cell[], before: number): number {
  let count = before
  const heads = cells.filter(({ tag: { type, kids } }) => type === 'TH' && kids.length > 0)
  for (const { tag } of heads) tag.id = `th-${++count}`
  for (const cell of cells) {
    const own = heads.filter(head => head !== cell && isAbove(head, cell))
    cell.tag.attributes = attributesOf(cell, cell.tag.type === 'TD' ? own.map(({ tag }) => tag.id ?? '') : [])
  }
  return count
}

/** Whether a header cell is over, or before, a cell. */
function isAbove(head: Cell, cell: Cell): boolean {
  const scope = scopeOf(head)
  const sameColumn = head.column < cell.column + cell.columns && cell.column < head.column + head.columns
  const sameRow = head.row < cell.row + cell.rows && cell.row < head.row + head.rows
  const column = scope !== 'Row' && sameColumn && head.row < cell.row
  return column || (scope !== 'Column' && sameRow && head.column < cell.column)
}

function scopeOf({ tag, row }: Cell): string {
  return String(attributeOf(tag, 'Scope') ?? (row === 0 ? 'Column' : 'Row'))
}

function spanOf(tag: Tag, key: 'RowSpan' | 'ColSpan'): number {
  return Math.max(1, Math.min(1000, Number(attributeOf(tag, key) ?? 1)))
}

function attributeOf({ attributes }: Tag, key: string): Attributes[string] | undefined {
  return attributes.find(each => each[key] !== undefined)?.[key]
}

function attributesOf(cell: Cell, headers: readonly string[]): Tag['attributes'] {
  const { tag, rows, columns } = cell
  const entries = {
    ...(tag.type === 'TH' ? { Scope: scopeOf(cell) } : {}),
    ...(rows > 1 ? { RowSpan: rows } : {}),
    ...(columns > 1 ? { ColSpan: columns } : {}),
    ...(headers.length > 0 ? { Headers: headers } : {}),
  }
  return Object.keys(entries).length > 0 ? [{ O: 'Table', ...entries }] : []
}
