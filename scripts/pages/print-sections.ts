import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import { assembleSections, type Sheets } from './assembly.ts'
import { isAsLaidOut } from './book-check.ts'
import { partOf } from './in-book.ts'
import type { PrintedPart } from './model.ts'
import type { Pool } from './pool.ts'
import type { PrintMemo } from './print-memo.ts'
import type { PrintPage } from './print-page.ts'
import type { PartedSheets } from './printed-section.ts'
import { foliosIn } from './references.ts'
import type { LaidBook } from './rounds.ts'
import type { SheetsRequest } from './runtime/show-sheets.ts'

/** Where sections are printed, and where those are kept that were. */
export interface PrintShop {
  readonly pages: Pool<PrintPage>
  readonly memo?: PrintMemo | undefined
  /** How many at once. */
  readonly atOnce: number
  readonly signal: AbortSignal
  /** Told each part as soon as it is there, in whatever order. */
  readonly onPrinted?: ((part: PrintedPart) => void) | undefined
}

/**
 * Looks over and prints the sections of a book, several side by side, save those that are known: one by one, so that the browser
 * never holds more than one, and so that an edit prints no more than it changes.
 * @returns In the order of the book.
 */
export async function printSections(
  book: LaidBook,
  html: Html,
  sheet: Sheet,
  { pages, memo, atOnce, signal, onPrinted = () => undefined }: PrintShop,
): Promise<PartedSheets[]> {
  const all = assembleSections(html, book.sections, book.slots, sheet)
  const done: PartedSheets[] = []
  const open = [...all.entries()]
  const worker = async () => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      signal.throwIfAborted()
      const [index, sheets] = next
      const { counted, first, count } = sheets
      const request = requestOf(sheets, book)
      const known = await memo?.find(request)
      const printed = known ?? (await print(request, look => isAsLaidOut(book, sheets, look, sheet.trim.width)))
      const part = partOf(counted, printed)
      onPrinted(part)
      done[index] = { counted, first, count, printed, part }
    }
  }
  const print = async (request: SheetsRequest, judge: Parameters<PrintPage['print']>[1]) => {
    const page = await pages.take()
    const printed = await page.print(request, judge)
    // With the same styles it would not ask again for what was refused, and the next section would seem to lack nothing.
    if (printed.refusals > 0) await page.close()
    else pages.give(page)
    await memo?.keep(request, printed)
    return printed.section
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, all.length)) }, worker))
  return done
}

function requestOf({ counted, styles, body }: Sheets, { sections, folios }: LaidBook): SheetsRequest {
  return { styles, body, folios: foliosIn(body, folios), faces: [...new Set(sections[counted]?.faces)] }
}
