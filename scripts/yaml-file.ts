import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Collector, hasErrors, type Message, message, type Place } from './message.ts'
import { didYouMean } from './nearest.ts'
import { flatten } from './yaml/issues.ts'
import { mend } from './yaml/mend.ts'
import { type Path, placeOf, type Spot, spotOf, type YamlSource } from './yaml/places.ts'
import { type Lookup, schemaFault } from './yaml/schema-fault.ts'
import { schemaKeys } from './yaml/schema-keys.ts'
import { syntaxFaults } from './yaml/syntax.ts'
import { tooMuch } from './yaml/too-much.ts'
import { type Plain, plainValue } from './yaml/value.ts'

export type { YamlSource } from './yaml/places.ts'

/** A value read from YAML, with the place of each of its parts for messages that only later steps can make. */
export interface LocatedYaml<T> {
  readonly value: T
  /** The place of a value, by keys and indices; of the nearest value around it when it is not there. */
  readonly placeOf: (...path: Path) => Place
}

/**
 * Reads YAML by a schema: a whole file, or front matter. Undefined, with messages at line and column, when the text or
 * the value is at fault; keys that the schema does not know are warned of. Where the schema says text, text stays as
 * typed (`010`, `1.10`, `yes`); a key without a value counts as not given. Aliases are bounded, 64 kB is the limit.
 */
export function parseYaml<T>(source: YamlSource, schema: z.ZodType<T>, collector: Collector): T | undefined {
  return locateYaml(source, schema, collector)?.value
}

/** Like `parseYaml`, with places. */
export function locateYaml<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  collector: Collector,
): LocatedYaml<T> | undefined {
  const lines = new LineCounter()
  const at = (offset: number) => placeOf(source, lines, offset)
  const found: Message[] = []
  const plain = readPlain(source, lines, found)
  const value = plain && checked(plain, schema, at, found)
  for (const each of found) collector.add(each)
  if (!plain || !value || hasErrors(found)) return undefined
  return { value: value.of, placeOf: (...path) => at(spotOf(plain.spots, path).at) }
}

function readPlain(source: YamlSource, lines: LineCounter, found: Message[]): Plain | undefined {
  const { text, file, firstLine } = source
  const excess = tooMuch(text)
  if (excess) {
    found.push(message('yaml-too-much', excess, { place: { file, line: firstLine, column: 1 } }))
    return undefined
  }
  const at = (offset: number) => placeOf(source, lines, offset)
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
  })
  const { first, doubles } = syntaxFaults(document)
  for (const offset of doubles) {
    const name = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? ''
    found.push(message('duplicate-key', `“${name}” is given twice`, { place: at(offset) }))
  }
  if (first) found.push(message('yaml-syntax', first.reason, { place: at(first.offset), fix: first.fix }))
  if (first) return undefined
  const plain = plainValue(document, text)
  if (plain.fault) found.push(message('yaml-too-much', plain.fault.reason, { place: at(plain.fault.offset) }))
  return plain.fault ? undefined : plain
}

function checked<T>(
  plain: Plain,
  schema: z.ZodType<T>,
  at: (offset: number) => Place,
  found: Message[],
): { of: T } | undefined {
  for (const { name, offset } of plain.comments) {
    found.push(message('comment-as-value', `“${name}” has no value: what follows is a comment`, { place: at(offset) }))
  }
  const { result, unknown } = mend(plain.value, schema, plain.spots)
  for (const path of unknown) found.push(unknownKey(path, schema, plain, at))
  const valueAt = (path: Path) => path.reduce<unknown>((group, step) => Object(group)[step], plain.value)
  const offsetOf = ({ key, at: value }: Spot, of: 'key' | 'value') => (of === 'key' ? (key ?? value) : value)
  const lookup: Lookup = { valueAt, placeOf: (path, of) => at(offsetOf(spotOf(plain.spots, path), of)) }
  for (const issue of flatten(result.error?.issues ?? [])) found.push(schemaFault(issue, lookup))
  return result.success ? { of: result.data } : undefined
}

function unknownKey(path: Path, schema: z.ZodType, plain: Plain, at: (offset: number) => Place): Message {
  const name = String(path.at(-1))
  const { key, at: value } = spotOf(plain.spots, path)
  const reason = `“${name}” is no key that belongs here${didYouMean(name, schemaKeys(schema, path.slice(0, -1)))}`
  return message('unknown-key', reason, { place: at(key ?? value) })
}
