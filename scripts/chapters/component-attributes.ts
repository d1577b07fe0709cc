import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import { type Collector, message, type Place } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { AttributeRule, Component } from './component-library.ts'
import { withoutMarks } from './component-liquid.ts'

/** A directive as remark-directive reads it. */
export type Directive = ContainerDirective | LeafDirective | TextDirective

/** The text a directive stands in, and its path. */
export interface Source {
  readonly file: string
  readonly text: string
}

const everywhere = ['id', 'class']
const wanted = { number: 'a number', id: 'an id', file: 'a path', text: 'text' } as const
const numeral = /^-?\d+(?:[.,]\d+)?$/
const identifier = /^#?[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u

/**
 * The attributes of a directive, checked against what its component declares, with defaults filled in.
 * @param node The directive.
 * @param component Its component.
 * @param labelled Whether a `[label]` fills the component's label attribute.
 * @param source The chapter, for places.
 * @param collector Receives `unknown-attribute`, `missing-attribute` and `bad-attribute`.
 */
export function readAttributes(
  node: Directive,
  component: Component,
  labelled: boolean,
  source: Source,
  collector: Collector,
): Readonly<Record<string, string>> {
  const given = Object.entries(node.attributes ?? {}).map(([name, value]): [string, string] => [
    name,
    withoutMarks(value ?? ''),
  ])
  const known = [...Object.keys(component.attributes), ...everywhere]
  for (const [name, value] of given) {
    const fault = faultOf(name, value, component, known)
    if (fault) collector.add(message(fault.rule, fault.reason, { place: attributePlace(node, name, source) }))
  }
  const names = new Set([...given.map(([name]) => name), ...(labelled ? [component.label] : [])])
  for (const [name, rule] of Object.entries(component.attributes)) {
    if (!rule.required || names.has(name)) continue
    const reason = `“${component.name}” needs the attribute “${name}”`
    collector.add(message('missing-attribute', reason, { place: directivePlace(node, source) }))
  }
  return { ...defaultsOf(component), ...Object.fromEntries(given) }
}

/** Where a directive starts. */
export function directivePlace(node: Directive, source: Source): Place {
  const start = node.position?.start
  return { file: source.file, line: start?.line, column: start?.column }
}

/** Where an attribute's name stands in a directive; the directive's start when it cannot be told, as with `#id`. */
export function attributePlace(node: Directive, name: string, source: Source): Place {
  const start = node.position?.start
  const text = source.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0)
  const opening = node.type === 'containerDirective' ? (text.split(/\r?\n/, 1)[0] ?? '') : text
  const escaped = name.replace(/[^\w]/g, '\\$&')
  const found = new RegExp(`(?<=[\\s{])${escaped}(?=[\\s=}])`).exec(opening)
  if (!start || !found) return directivePlace(node, source)
  const before = opening.slice(0, found.index).split('\n')
  const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1)
  return { file: source.file, line: start.line + before.length - 1, column }
}

function faultOf(
  name: string,
  value: string,
  component: Component,
  known: readonly string[],
): { rule: 'unknown-attribute' | 'bad-attribute'; reason: string } | undefined {
  if (everywhere.includes(name)) return undefined
  const rule = component.attributes[name]
  if (rule === undefined) {
    const reason = `“${component.name}” has no attribute “${name}”${didYouMean(name, known)}`
    return { rule: 'unknown-attribute', reason }
  }
  const needed = neededInstead(rule, value)
  return needed === undefined
    ? undefined
    : { rule: 'bad-attribute', reason: `The attribute “${name}” is “${value}” but must be ${needed}` }
}

function neededInstead(rule: AttributeRule, value: string): string | undefined {
  if (rule.oneOf && !rule.oneOf.includes(value)) {
    return `one of ${rule.oneOf.map(each => `“${each}”`).join(', ')}${didYouMean(value, rule.oneOf)}`
  }
  if (rule.required && value.trim() === '') return `${wanted[rule.type]}, not empty`
  if (rule.type === 'number' && !numeral.test(value)) return wanted.number
  return rule.type === 'id' && !identifier.test(value) ? wanted.id : undefined
}

function defaultsOf(component: Component): Record<string, string> {
  return Object.fromEntries(
    Object.entries(component.attributes).flatMap(([name, rule]) =>
      rule.default === undefined ? [] : [[name, rule.default] as const],
    ),
  )
}
