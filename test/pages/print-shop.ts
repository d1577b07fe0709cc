import { pool } from '../../scripts/pages/pool.ts'
import type { PrintMemo } from '../../scripts/pages/print-memo.ts'
import type { Printed, PrintPage } from '../../scripts/pages/print-page.ts'
import type { PrintShop } from '../../scripts/pages/print-sections.ts'
import type { SheetsLook, SheetsRequest } from '../../scripts/pages/runtime/show-sheets.ts'
import { printedSection } from './laid.ts'

/** The section that sheets are of. */
export function idOf({ body }: SheetsRequest): string {
  return /data-section="([^"]*)"/.exec(body)?.[1] ?? ''
}

/** The name of a section as its print, which the tests here take for it. */
function printOf(id: string): Printed['section'] {
  return printedSection({ pdf: new TextEncoder().encode(id) })
}

/** What a shop of a test does. */
export interface Given {
  readonly print?: (id: string, judge: (look: SheetsLook) => boolean) => Promise<Partial<Printed>> | Partial<Printed>
  readonly known?: readonly string[]
  readonly atOnce?: number
  readonly signal?: AbortSignal
}

/** A shop whose pages only say what they are asked, and what is asked of it. */
export function shopOf({ print = () => ({}), known = [], atOnce = 2, signal = new AbortController().signal }: Given) {
  const [requests, kept, closed]: [SheetsRequest[], string[], number[]] = [[], [], []]
  let [opened, busy, most] = [0, 0, 0]
  const pages = pool<PrintPage>(async () => {
    const number = ++opened
    return {
      print: async (request, judge) => {
        requests.push(request)
        busy += 1
        most = Math.max(most, busy)
        const printed = await print(idOf(request), judge)
        busy -= 1
        return { section: printOf(idOf(request)), refusals: 0, ...printed }
      },
      close: async () => void closed.push(number),
    }
  })
  const memo: PrintMemo = {
    find: async request => (known.includes(idOf(request)) ? printOf(`${idOf(request)} of before`) : undefined),
    keep: async request => void kept.push(idOf(request)),
  }
  const shop: PrintShop = { pages, memo, atOnce, signal }
  return { shop, requests, kept, closed, opened: () => opened, most: () => most }
}
