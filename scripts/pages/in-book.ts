import type { LaidPages, PrintedPart } from './model.ts'
import type { PartedSheets, PrintedSection } from './printed-section.ts'

/** What was found in the print of each section, with pages and tables named as they are in the book. */
export function inBook(prints: readonly PartedSheets[]): Pick<LaidPages, 'sections' | 'pictures' | 'tables'> {
  return {
    sections: prints.map(({ part }) => part),
    pictures: prints.flatMap(({ first, printed }) => {
      return printed.pictures.map(each => ({ ...each, page: first + each.page }))
    }),
    tables: prints.flatMap(({ first, counted, printed }) => {
      return printed.tables.map(each => ({ ...each, id: named(each.id, counted), page: first + each.page }))
    }),
  }
}

/** The print of a section of the book. */
export function partOf(counted: number, { pdf, tags }: PrintedSection): PrintedPart {
  return { pdf, tags: tags.map(each => ({ ...each, table: named(each.table, counted) })) }
}

/** Tables are counted in each section. */
function named(table: string, counted: number): string {
  return table === '' ? '' : `${table} of ${counted + 1}`
}
