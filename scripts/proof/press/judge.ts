import { type Message, message } from '../../message.ts'
import type { PressFile } from '../../pdf/press-file/model.ts'
import type { PressLimits } from './limits.ts'
import { pressRuleTable } from './rules.ts'

/**
 * Holds a file for the press against every rule of the table.
 * @param folioOf What a page is called, by its index from 0.
 */
export function judgePress(
  file: PressFile,
  limits: PressLimits,
  folioOf: (page: number) => string = page => `${page + 1}`,
): readonly Message[] {
  return pressRuleTable.flatMap(({ id, check }) =>
    check(file, limits).map(({ reason, page }) =>
      message(id, reason, page === undefined ? {} : { page: folioOf(page) }),
    ),
  )
}
