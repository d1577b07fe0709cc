import { createColors } from 'picocolors'
import type { Message, Severity } from '../message.ts'
import { count } from './amounts.ts'
import { ordered } from './order.ts'
import { visible } from './visible.ts'

type Colours = ReturnType<typeof createColors>

/** How a report looks: with colours or not, with notes or not. */
export interface Look {
  readonly colour: boolean
  readonly notes: boolean
}

/**
 * Messages as lines for a terminal, a blank line between files; empty when there are none.
 * Why and fix follow a message indented; a rule that comes back says them once.
 */
export function terminalReport(messages: readonly Message[], look: Look): string {
  const colours = createColors(look.colour)
  const shown = ordered(messages).filter(each => look.notes || each.severity !== 'note')
  const told = new Set<string>()
  const lines: string[] = []
  let file: string | undefined
  for (const each of shown) {
    if (lines.length > 0 && each.place?.file !== file) lines.push('')
    file = each.place?.file
    lines.push(headline(each, colours), ...details(each, told, colours))
  }
  return lines.map(each => `${each}\n`).join('')
}

/** "2 errors, 1 warning", or "no problems"; one line, ready to print. */
export function summaryLine(messages: readonly Message[], look: Look): string {
  const colours = createColors(look.colour)
  const amount = (severity: Severity): number => ordered(messages).filter(each => each.severity === severity).length
  const parts = [
    ...(amount('error') > 0 ? [colours.red(count(amount('error'), 'error'))] : []),
    ...(amount('warning') > 0 ? [colours.yellow(count(amount('warning'), 'warning'))] : []),
    ...(look.notes && amount('note') > 0 ? [count(amount('note'), 'note')] : []),
  ]
  return `${parts.length > 0 ? parts.join(', ') : colours.green('no problems')}\n`
}

function headline(found: Message, colours: Colours): string {
  const { file, line, column } = found.place ?? {}
  const place = [file, line, line && column].filter(each => each !== undefined && each !== 0).join(':')
  const page = found.page ? ` (page ${found.page})` : ''
  const parts = [severity(found, colours), colours.dim(found.rule), sentence(found.reason) + page]
  return (place === '' ? parts : [colours.bold(visible(place)), ...parts]).join('  ')
}

function details(found: Message, told: Set<string>, colours: Colours): readonly string[] {
  const values = [
    ...(found.actual === undefined ? [] : [`found     ${visible(found.actual)}`]),
    ...(found.expected === undefined ? [] : [`expected  ${visible(found.expected)}`]),
  ]
  const advice = [sentence(found.why), sentence(found.fix)].filter(each => each !== '')
  const known = told.has(found.rule + found.fix)
  told.add(found.rule + found.fix)
  return [...values, ...(known ? [] : advice.map(each => colours.dim(each)))].map(each => `    ${each}`)
}

function severity(found: Message, colours: Colours): string {
  if (found.severity === 'error') return colours.red('error')
  return found.severity === 'warning' ? colours.yellow('warning') : colours.cyan('note')
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(text: string): string {
  const line = visible(text).trim()
  return line === '' || /[.!?…:]["”’)]?$/.test(line) ? line : `${line}.`
}
