import type { z } from 'zod'
import { type Message, message, type Place, type RuleName } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { rules } from '../rules/rules.ts'
import { given, nameOf, wanted } from './issues.ts'
import type { Path } from './places.ts'

/** How a fault finds its place and the value there. */
export interface Lookup {
  readonly placeOf: (path: Path, of: 'key' | 'value') => Place
  readonly valueAt: (path: Path) => unknown
}

/**
 * The message of a schema issue. A refinement may carry a rule of its own:
 * `refine(isDate, { message: 'what happened', params: { rule: 'bad-date' } })`.
 */
export function schemaFault(issue: z.core.$ZodIssue, { placeOf, valueAt }: Lookup): Message {
  const value = valueAt(issue.path)
  const [rule, reason] = told(issue, value)
  const actual = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  return message(rule, reason, { place: placeOf(issue.path, issue.code === 'invalid_key' ? 'key' : 'value'), actual })
}

function told(issue: z.core.$ZodIssue, value: unknown): readonly [RuleName, string] {
  const name = nameOf(issue.path)
  if (issue.code === 'custom') return [ruleOf(issue.params), issue.message]
  if (value === undefined) return ['missing-key', `${name} is not given`]
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return [
      'wrong-type',
      `${name} should be ${wanted(issue)}, not ${wholeWanted(issue) && typeof value === 'number' ? value : given(value)}`,
    ]
  }
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    return [
      'unknown-value',
      `${name} is “${String(value)}”, not one of ${wanted(issue)}${didYouMean(String(value), known)}`,
    ]
  }
  if (issue.code === 'invalid_key') return ['wrong-value', `${name} is not right: ${issue.issues[0]?.message ?? ''}`]
  return ['wrong-value', `${name} ${outOfBounds(issue) ?? `is not right: ${issue.message}`}`]
}

function wholeWanted(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'int'
}

function ruleOf(params: Readonly<Record<string, unknown>> | undefined): RuleName {
  const rule = params?.rule
  return typeof rule === 'string' && rule in rules ? (rule as RuleName) : 'wrong-value'
}

function outOfBounds(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum
  const unit = { string: ' characters long', array: ' items long' }[issue.origin as string] ?? ''
  if (issue.exact) return `should be exactly ${bound}${unit}`
  if (issue.code === 'too_small')
    return `should be ${issue.inclusive === false ? 'more than' : 'at least'} ${bound}${unit}`
  return `should be ${issue.inclusive === false ? 'less than' : 'at most'} ${bound}${unit}`
}
