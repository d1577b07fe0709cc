import type { Nodes, Root } from 'mdast'
import type {} from 'mdast-util-directive'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { visit } from '../visit.ts'
import type {} from './braces.ts'
import type { EditionFacts } from './context.ts'
import type { Matter } from './matter-file.ts'
import { placeOf, type Sources } from './sources.ts'

/** Values of `{{ name }}`. */
export type Variables = Readonly<Record<string, string>>

const mention = /\{\{[ \t]*([\p{L}_][\p{L}\p{N}_.-]*)[ \t]*\}\}/gu

/** The values a chapter may use: the edition's own facts, its variables, and over those the chapter's. */
export function variablesOf(edition: EditionFacts, matter: Matter): Variables {
  const { title, subtitle, number, date } = edition
  const facts = { title, subtitle, number, date }
  const named = Object.entries({ ...facts }).map(([name, value]) => [`edition.${name}`, value] as const)
  const imprint = Object.entries(edition.imprint).map(([name, value]) => [`imprint.${name}`, value] as const)
  const all = [...named, ...imprint, ...Object.entries(edition.variables), ...Object.entries(matter.variables ?? {})]
  return Object.fromEntries(all)
}

/**
 * Puts values in the place of `{{ name }}`, in place: in text, addresses, titles, alternative texts, attributes of directives
 * and HTML, never in code. A value is text: nothing in it is read as Markdown or HTML.
 * @param collector Receives `unknown-variable`.
 */
export function replaceVariables(tree: Root, variables: Variables, sources: Sources, collector: Collector): void {
  visit(tree, (node, index, parent) => {
    const missing = (name: string) => {
      const reason = `There is no variable “${name}”${didYouMean(name, Object.keys(variables))}`
      collector.add(message('unknown-variable', reason, { place: placeOf(node, sources) }))
    }
    const fill = (text: string) => filledIn(text, variables, missing)
    if (node.type === 'variable' && parent && index !== undefined) {
      parent.children[index] = { type: 'text', value: fill(node.value), ...positionOf(node) }
    } else fillFields(node, fill)
  })
}

/** Text with its variables filled in; `missing` hears of names that have no value, which stay as they are. */
export function filledIn(text: string, variables: Variables, missing: (name: string) => void): string {
  return text.replace(mention, (whole, name: string) => {
    if (Object.hasOwn(variables, name)) return variables[name] ?? ''
    missing(name)
    return whole
  })
}

function fillFields(node: Nodes, fill: (text: string) => string): void {
  if (node.type === 'html') node.value = node.value.replace(mention, whole => escaped(fill(whole)))
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    node.url = fillAddress(node.url, fill)
    if (node.title) node.title = fill(node.title)
  }
  if ((node.type === 'image' || node.type === 'imageReference') && node.alt) node.alt = fill(node.alt)
  if ('attributes' in node && node.attributes) {
    const filled = Object.entries(node.attributes).map(([name, value]) => [name, value && fill(value)])
    node.attributes = Object.fromEntries(filled)
  }
}

function fillAddress(url: string, fill: (text: string) => string): string {
  return url.replace(/%7B%7B(.*?)%7D%7D/gi, (_, name: string) => `{{${name}}}`).replace(mention, whole => fill(whole))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`)
}

function positionOf(node: Nodes): Pick<Nodes, 'position'> {
  return node.position ? { position: node.position } : {}
}
