import type { Severity } from './rules/rule.ts'
import { rules } from './rules/rules.ts'

export type { Severity } from './rules/rule.ts'

/** Where in the publication's own files; lines and columns count from 1; `file` is relative to the publication. */
export interface Place {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** `file:line:column`, as blocks carry it up to the laid-out page, as a place; undefined when it is not that. */
export function placeAt(at: string): Place | undefined {
  const match = /^(.*):(\d+):(\d+)$/.exec(at)
  return match ? { file: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) } : undefined
}

/** A content problem. What happened (`reason`), why it matters (`why`), what to do (`fix`). Exceptions are for bugs. */
export interface Message {
  readonly rule: RuleName
  readonly severity: Severity
  readonly reason: string
  readonly place?: Place | undefined
  /** The folio of the page on which it shows, as printed. */
  readonly page?: string | undefined
  readonly actual?: string | undefined
  readonly expected?: string | undefined
  readonly why: string
  readonly fix: string
}

/** The permanent name of a rule; the table is `scripts/rules/`. */
export type RuleName = keyof typeof rules

/** What a caller adds to a rule's own severity, why and fix. */
export interface Particulars {
  readonly severity?: Severity | undefined
  readonly place?: Place | undefined
  readonly page?: string | undefined
  readonly actual?: string | undefined
  readonly expected?: string | undefined
  readonly fix?: string | undefined
}

/** Collects messages in the order they come, each once. */
export interface Collector {
  readonly add: (message: Message) => void
  readonly all: () => readonly Message[]
}

/**
 * Makes a message of a rule.
 * @param rule The rule's permanent name.
 * @param reason What happened, one sentence, no full stop needed.
 * @param particulars Place, page, values; a `fix` here replaces the rule's general one.
 */
export function message(rule: RuleName, reason: string, particulars: Particulars = {}): Message {
  const { severity, why, fix } = rules[rule]
  return {
    rule,
    reason,
    why,
    ...defined(particulars),
    severity: particulars.severity ?? severity,
    fix: particulars.fix ?? fix,
  }
}

/** A fresh collector; the same rule, place, page and reason are kept once. */
export function collector(): Collector {
  const kept = new Map<string, Message>()
  return {
    add: found => {
      const key = JSON.stringify([found.rule, found.place, found.page, found.reason])
      if (!kept.has(key)) kept.set(key, found)
    },
    all: () => [...kept.values()],
  }
}

/** Whether any of the messages fails the build. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(each => each.severity === 'error')
}

function defined(particulars: Particulars): Particulars {
  return Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined))
}
