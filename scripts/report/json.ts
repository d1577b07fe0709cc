import type { Outcome } from '../job.ts'
import { ordered } from './order.ts'

/**
 * Outcomes as one line of JSON: `{ ok, messages, written, pages, checks }`, messages in the order of the terminal's report,
 * pages and checks of all together.
 * @param ok Whether the exit code is 0.
 */
export function jsonReport(outcomes: readonly Outcome[], ok: boolean): string {
  const messages = ordered(outcomes.flatMap(each => each.messages))
  const written = outcomes.flatMap(each => each.written)
  const pages = outcomes.reduce((sum, each) => sum + each.pages, 0)
  return `${JSON.stringify({ ok, messages, written, pages, checks: checksOf(outcomes) })}\n`
}

/** The findings of each check, summed; empty when nothing was judged. */
function checksOf(outcomes: readonly Outcome[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { checks = {} } of outcomes)
    for (const [what, number] of Object.entries(checks)) sums[what] = (sums[what] ?? 0) + number
  return sums
}
