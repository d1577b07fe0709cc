import type { z } from 'zod'
import type { Path } from './places.ts'

type Issue = z.core.$ZodIssue

/**
 * The issues one by one. Of a choice between kinds of value, the issues of the kind that was clearly meant: the only
 * one that does not fail as a whole.
 */
export function flatten(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap(issue => {
    if (issue.code !== 'invalid_union') return [issue]
    const meant = issue.errors.filter(kind => !kind.some(failsAsWhole))
    const [only] = meant
    if (meant.length !== 1 || !only) return [issue]
    return flatten(only.map(each => ({ ...each, path: [...issue.path, ...each.path] })))
  })
}

function failsAsWhole(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code !== 'unrecognized_keys'
}

/** A value's name for a reason: “trim”, or item 2 of “parts”. */
export function nameOf(path: Path): string {
  const name = path.at(-1)
  if (name === undefined) return 'the file'
  return typeof name === 'number' ? `item ${name + 1} of ${nameOf(path.slice(0, -1))}` : `“${String(name)}”`
}

/** The kinds of value that an issue would have had, in words: "text", "a list or a group of keys". */
export function wanted(issue: Issue): string {
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flatMap(kind => kind.map(wanted)))].join(' or ')
  if (issue.code === 'invalid_type') return inWords[issue.expected] ?? issue.expected
  return issue.code === 'invalid_value' ? issue.values.map(value => `“${String(value)}”`).join(', ') : 'another value'
}

/** What a value is, in the same words. */
export function given(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === undefined || value === null) return 'nothing'
  return inWords[typeof value] ?? typeof value
}

const inWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}
