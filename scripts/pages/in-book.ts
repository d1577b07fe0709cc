import type { LaidPages } from './model.ts'
import type { PrintedSheets } from './printed-section.ts'

/** What was found in the print of each section, with pages and tables named as they are in the book. */
export function inBook(prints: readonly PrintedSheets[]): Pick<LaidPages, 'sections' | 'pictures' | 'tables'> {
  return {
    sections: prints.map(({ counted, printed: { pdf, tags } }) => {
      return { pdf, tags: tags.map(each => ({ ...each, table: named(each.table, counted) })) }
    }),
    pictures: prints.flatMap(({ first, printed }) => {
      return printed.pictures.map(each => ({ ...each, page: first + each.page }))
    }),
    tables: prints.flatMap(({ first, counted, printed }) => {
      return printed.tables.map(each => ({ ...each, id: named(each.id, counted), page: first + each.page }))
    }),
  }
}

/** Tables are counted in each section. */
function named(table: string, counted: number): string {
  return table === '' ? '' : `${table} of ${counted + 1}`
}
