import type { Outcome } from './job.ts'
import { hasErrors, type Message } from './message.ts'
import { count, size } from './report/amounts.ts'
import { annotations } from './report/annotations.ts'
import { jsonReport } from './report/json.ts'
import { type Look, summaryLine, terminalReport } from './report/terminal.ts'

/** How a build is told. */
export interface Telling extends Look {
  /** One JSON object on standard output instead of lines. */
  readonly json: boolean
  /** Errors and warnings only. */
  readonly quiet: boolean
  /** Warnings fail. */
  readonly strict: boolean
  /** GitHub's workflow commands as well. */
  readonly annotate: boolean
}

/** What to print where; nothing is printed here. */
export interface Report {
  /** Results: the files that were written, or the JSON object. */
  readonly stdout: string
  /** Messages and summary. */
  readonly stderr: string
  readonly ok: boolean
}

/** Tells what came of building one or more targets: messages, a summary line and what was written. */
export function report(outcomes: readonly Outcome[], telling: Telling): Report {
  const messages = outcomes.flatMap(each => each.messages)
  const ok = succeeded(messages, telling.strict)
  const marks = telling.annotate ? annotations(messages) : ''
  if (telling.json) return { stdout: jsonReport(outcomes, ok), stderr: marks, ok }
  const told = terminalReport(messages, telling)
  const summary = telling.quiet ? '' : (told === '' ? '' : '\n') + summaryLine(messages, telling)
  return { stdout: telling.quiet ? '' : writtenLines(outcomes), stderr: marks + told + summary, ok }
}

/** Whether these messages leave the exit code 0: no errors, and under `--strict` no warnings either. */
export function succeeded(messages: readonly Message[], strict: boolean): boolean {
  return !hasErrors(messages) && !(strict && messages.some(each => each.severity === 'warning'))
}

/** Without colours, since standard output may go to a file while standard error is a terminal. */
function writtenLines(outcomes: readonly Outcome[]): string {
  const files = outcomes.flatMap(({ written, pages }) => written.map(each => ({ ...each, pages })))
  const width = Math.max(0, ...files.map(each => each.path.length))
  return files
    .map(({ path, bytes, pages }) => {
      const facts = [size(bytes).padStart(7), ...(path.endsWith('.pdf') && pages > 0 ? [count(pages, 'page')] : [])]
      return `${path.padEnd(width)}  ${facts.join('  ')}\n`
    })
    .join('')
}
