import type { z } from 'zod'
import { flatten } from './issues.ts'
import { type Path, type Spots, spotKey } from './places.ts'

/** A value checked by a schema, and what had to be put right first. */
export interface Mended<T> {
  readonly result: z.ZodSafeParseResult<T>
  /** Keys that the schema does not know; they were left out. */
  readonly unknown: readonly Path[]
}

type Group = Record<PropertyKey, unknown>

/**
 * Checks a value against a schema. Where the schema wants text and YAML made a number or a truth value of it, the
 * text as typed counts (`number: 010` stays “010”). A key without a value counts as not given, unless the schema takes
 * null; keys the schema does not know are left out and told.
 * @param value Owned by this function: it is changed in place.
 */
export function mend<T>(value: unknown, schema: z.ZodType<T>, spots: Spots): Mended<T> {
  const unknown: Path[] = []
  for (;;) {
    const result = schema.safeParse(value)
    const issues = flatten(result.error?.issues ?? [])
    const dropped = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? drop(value, issue) : []))
    unknown.push(...dropped)
    const emptied = issues.filter(issue => empty(value, issue.path))
    const typed = issues.filter(
      issue => !emptied.includes(issue) && wantsText(issue) && retype(value, issue.path, spots),
    )
    if (dropped.length + emptied.length + typed.length === 0) return { result, unknown }
  }
}

/** Also one of a choice: `text or a list`, given as `1.10`. */
function wantsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.flat().some(each => each.path.length === 0 && wantsText(each))
  return issue.code === 'invalid_type' && issue.expected === 'string'
}

function retype(value: unknown, path: Path, spots: Spots): boolean {
  const source = spots.get(spotKey(path))?.source
  const name = path.at(-1)
  const group = groupAt(value, path.slice(0, -1))
  if (!source || name === undefined || !group || typeof group[name] === 'string') return false
  group[name] = source
  return true
}

function drop(value: unknown, issue: z.core.$ZodIssueUnrecognizedKeys): readonly Path[] {
  const group = groupAt(value, issue.path)
  return issue.keys.filter(key => group && Reflect.deleteProperty(group, key)).map(key => [...issue.path, key])
}

function empty(value: unknown, path: Path): boolean {
  const name = path.at(-1)
  const group = groupAt(value, path.slice(0, -1))
  return name !== undefined && group?.[name] === null && Reflect.deleteProperty(group, name)
}

function groupAt(value: unknown, path: Path): Group | undefined {
  const found = path.reduce<unknown>((group, step) => (isGroup(group) ? group[step] : undefined), value)
  return isGroup(found) ? found : undefined
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null
}
