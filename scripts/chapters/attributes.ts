import type { Code, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast'
import { type Collector, message } from '../message.ts'
import { visit } from '../visit.ts'
import type { Braces } from './braces.ts'
import { isCaption } from './captions.ts'
import { placeOf, type Sources } from './sources.ts'

/** What `{#id .class key=value}` says. */
export interface Attributes {
  readonly id?: string | undefined
  readonly classes: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** Values that are HTML attributes of their own; every other becomes `data-NAME`. */
const plain = new Set(['alt', 'dir', 'height', 'lang', 'role', 'start', 'title', 'width'])
/** Constructs that take the attributes standing directly behind them. */
const inline = new Set([
  'image',
  'imageReference',
  'link',
  'linkReference',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
])
/** Blocks that take the attributes of a paragraph of their own, before or after. */
const blocks = new Set(['table', 'list', 'blockquote', 'code', 'html'])

/**
 * Gives attributes to what they belong to, in place: to the link, picture, code or emphasis before them, to the heading or
 * caption they end, to the paragraph whose last line they are, or to the block they stand by. Others are text as typed.
 * @param collector Receives `loose-attributes` for `{#…}` and `{.…}` that belong to nothing.
 */
export function giveAttributes(tree: Root, sources: Sources, collector: Collector): void {
  visit(tree, node => {
    if (node.type === 'code') readFence(node)
    if ('children' in node) for (const child of [...node.children]) if (child.type === 'braces') give(child, node)
  })
  visit(tree, (node, index, parent) => {
    if (node.type === 'paragraph' && parent && index !== undefined) return giveToNeighbour(node, index, parent)
  })
  visit(tree, 'braces', (node, index, parent) => {
    if (!parent || index === undefined) return
    if (/^\{\s*[#.]/.test(node.value)) {
      const place = placeOf(node, sources)
      collector.add(message('loose-attributes', `The attributes ${node.value} belong to nothing`, { place }))
    }
    parent.children[index] = { ...node, type: 'text' }
  })
}

/** Reads what stands between the braces. */
export function readAttributes(braces: string): Attributes {
  const classes: string[] = []
  const values: Record<string, string> = {}
  let id: string | undefined
  for (const [, mark, name, key, quoted] of braces.matchAll(
    /([#.])([^\s#.}]+(?:\.[^\s#.}]+)*)|([A-Za-z][\w:-]*)=("[^"]*"|'[^']*'|[^\s"'{}=]+)/g,
  )) {
    if (mark === '#') id = name
    else if (mark === '.' && name) classes.push(name)
    else if (key && quoted) values[key] = quoted.replace(/^(["'])(.*)\1$/, '$2')
  }
  return { id, classes, values }
}

/** Adds attributes to the element that a node becomes. */
export function addAttributes(node: Nodes, { id, classes, values }: Attributes): void {
  const own = node.data?.hProperties ?? {}
  const given = Object.entries(values).map(([key, value]) => [propertyOf(key), value])
  const all = [...(Array.isArray(own.className) ? own.className : []), ...classes]
  const hProperties = {
    ...own,
    ...(id === undefined ? {} : { id }),
    ...(all.length > 0 ? { className: all } : {}),
    ...Object.fromEntries(given),
  }
  node.data = { ...node.data, hProperties }
}

function propertyOf(key: string): string {
  if (plain.has(key)) return key
  const words = key
    .toLowerCase()
    .replace(/^data-/, '')
    .split(/[-_:]+/)
  return `data${words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

function give(node: Braces, parent: Parents): void {
  const siblings = parent.children as RootContent[]
  const index = siblings.indexOf(node)
  const before = siblings[index - 1]
  const target = targetOf(before, parent, index === siblings.length - 1)
  if (!target) return
  addAttributes(target, readAttributes(node.value))
  siblings.splice(index, 1)
  if (before?.type === 'text' && target === parent) before.value = before.value.trimEnd()
}

function targetOf(before: RootContent | undefined, parent: Parents, last: boolean): Nodes | undefined {
  if (before && inline.has(before.type)) return before
  if (!last) return undefined
  if (parent.type === 'heading' && before) return parent
  if (parent.type !== 'paragraph' || before?.type !== 'text') return undefined
  if (isCaption(parent)) return parent
  return /\n[ \t]*$/.test(before.value) ? (onlyPicture(parent) ?? parent) : undefined
}

/** The picture that a paragraph consists of, but for its attributes. */
function onlyPicture({ children }: Paragraph): Nodes | undefined {
  const [first, ...rest] = children
  const alone = rest.every(each => each.type === 'braces' || (each.type === 'text' && each.value.trim() === ''))
  return first?.type === 'image' && alone ? first : undefined
}

function giveToNeighbour(node: Paragraph, index: number, parent: Parents): number | undefined {
  const [only, ...more] = node.children
  if (only?.type !== 'braces' || more.length > 0) return undefined
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
  const target = [before, after].find(each => each && blocks.has(each.type)) ?? before ?? after
  if (!target) return undefined
  addAttributes(target, readAttributes(only.value))
  parent.children.splice(index, 1)
  return index
}

/** Attributes in the info of a fence: ```` ```js {#id .wide} ````. */
function readFence(node: Code): void {
  const info = [node.lang, node.meta].filter(Boolean).join(' ')
  const found = /\{[^{}]*\}/.exec(info)?.[0]
  if (found === undefined) return
  const rest = info.replace(found, ' ').trim().split(/\s+/)
  node.lang = rest[0] || null
  node.meta = rest.slice(1).join(' ') || null
  const { id, classes, values } = readAttributes(found)
  const language = node.lang ? [`language-${node.lang}`] : []
  addAttributes(node, { id, classes: [...language, ...classes], values })
}
