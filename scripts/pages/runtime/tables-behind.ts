import type { PlacedTable, TableCell } from './protocol.ts'
import { placeOf } from './streams.ts'

/** A table that the page does not show, right after the drawing whose data it holds. */
const BEHIND = 'svg + table[hidden]'

/**
 * Reads the tables of data behind the drawings of the book, each with where its drawing lies, CSS pixels from the top left
 * of its sheet.
 */
export function measureTables(): PlacedTable[] {
  const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')]
  return tablesBehind().flatMap((table, number) => {
    const drawing = table.previousElementSibling
    const sheet = table.closest<HTMLElement>('.sheet')
    if (!drawing || !sheet) return []
    const [box, origin] = [drawing.getBoundingClientRect(), sheet.getBoundingClientRect()]
    const [left, top] = [box.left - origin.left, box.top - origin.top]
    const place = { left, top, right: left + box.width, bottom: top + box.height }
    return [{ id: idOf(number), page: sheets.indexOf(sheet), at: placeOf(table), ...place, rows: rowsOf(table) }]
  })
}

/** The id of the table behind a drawing; empty for an element with none. */
export function tableBehind(element: Element): string {
  const next = element.nextElementSibling
  const number = next?.matches(BEHIND) ? tablesBehind().indexOf(next as HTMLTableElement) : -1
  return number < 0 ? '' : idOf(number)
}

function tablesBehind(): HTMLTableElement[] {
  return [...document.querySelectorAll<HTMLTableElement>(BEHIND)]
}

function idOf(number: number): string {
  return `table-${number + 1}`
}

function rowsOf(table: HTMLTableElement): readonly (readonly TableCell[])[] {
  return [...table.rows].map(row =>
    [...row.cells].map(cell => ({ text: (cell.textContent ?? '').replace(/\s+/g, ' ').trim(), heads: headsOf(cell) })),
  )
}

function headsOf(cell: HTMLTableCellElement): TableCell['heads'] {
  if (cell.tagName !== 'TH') return ''
  return cell.scope === 'col' ? 'Column' : 'Row'
}
