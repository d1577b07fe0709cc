import type { Message } from '../message.ts'
import { ordered } from './order.ts'

const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * Messages as GitHub workflow commands, which show them beside the lines of a pull request.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; escapes as in the toolkit of GitHub Actions.
 */
export function annotations(messages: readonly Message[]): string {
  return ordered(messages)
    .map(each => `::${kinds[each.severity]} ${properties(each)}::${escaped(`${each.reason}\n${each.fix}`)}\n`)
    .join('')
}

function properties(found: Message): string {
  const { file, line, column } = found.place ?? {}
  return Object.entries({ file, line, col: column, title: found.rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
