import { type Message, message, type Place } from '../../message.ts'
import type { ScreenFile } from '../../pdf/screen-file/model.ts'
import { screenRules } from './rules.ts'

/** Where a file is told of, and what its pages are called. */
export interface ScreenNaming {
  readonly place?: Place | undefined
  /** The folio of a page by its index; its number where there is none. */
  readonly folioOf?: (page: number) => string
}

/** Most messages that one rule gives of a file; the rest are counted. */
const most = 20

/** Holds a file against PDF/UA-1 (ISO 14289-1): what a program can check of it. */
export function checkScreen(
  file: ScreenFile,
  { place, folioOf = page => `${page + 1}` }: ScreenNaming = {},
): Message[] {
  return screenRules.flatMap(({ rule, clause, check }) => {
    const found = check(file)
    const told = found.slice(0, most).map(({ reason, page }) => {
      return message(rule, `${reason} (${clause})`, { place, page: page === undefined ? undefined : folioOf(page) })
    })
    const rest = found.length - told.length
    return rest === 0 ? told : [...told, message(rule, `And so ${rest} times more (${clause})`, { place })]
  })
}
