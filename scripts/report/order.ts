import type { Message } from '../message.ts'

/**
 * The messages in the order of every report: by file, line and column; those without a place last.
 * The same problem (rule, place and reason) is there once, with all its pages.
 */
export function ordered(messages: readonly Message[]): readonly Message[] {
  return once(messages)
    .map((message, index) => ({ message, index }))
    .sort((a, b) => compare(a.message, b.message) || a.index - b.index)
    .map(({ message }) => message)
}

function once(messages: readonly Message[]): readonly Message[] {
  const kept = new Map<string, Message>()
  for (const each of messages) {
    const { file, line, column } = each.place ?? {}
    const key = JSON.stringify([each.rule, each.severity, file, line, column, each.reason])
    const earlier = kept.get(key)
    kept.set(key, earlier ? { ...earlier, ...pages(earlier, each) } : each)
  }
  return [...kept.values()]
}

function pages(one: Message, other: Message): { page?: string } {
  const all = new Set([one.page, other.page].flatMap(each => each?.split(', ') ?? []))
  return all.size === 0 ? {} : { page: [...all].join(', ') }
}

function compare(a: Message, b: Message): number {
  if (!a.place || !b.place) return Number(!a.place) - Number(!b.place)
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    byCodeUnit(a.rule, b.rule)
  )
}

/** The same order on every machine, whatever its language. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
