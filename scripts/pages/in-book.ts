import type { LaidPages } from './model.ts'
import type { PrintedSheets } from './printed-section.ts'

/** What was found in the print of each section, with pages, tables and marks numbered as they are in the book. */
export function inBook(prints: readonly PrintedSheets[]): Pick<LaidPages, 'sections' | 'pictures' | 'tables' | 'tags'> {
  let firstTag = 0
  const sections = prints.map(({ printed: { pdf, tags } }) => {
    const section = { pdf, firstTag }
    firstTag += tags.length
    return section
  })
  const of = <Found>(found: (each: PrintedSheets) => readonly Found[]) => prints.flatMap(found)
  return {
    sections,
    pictures: of(({ first, printed }) => printed.pictures.map(each => ({ ...each, page: first + each.page }))),
    tables: of(({ first, counted, printed }) =>
      printed.tables.map(each => ({ ...each, id: named(each.id, counted), page: first + each.page })),
    ),
    tags: of(({ counted, printed }) => printed.tags.map(each => ({ ...each, table: named(each.table, counted) }))),
  }
}

/** Tables are counted in each section. */
function named(table: string, counted: number): string {
  return table === '' ? '' : `${table} of ${counted + 1}`
}
