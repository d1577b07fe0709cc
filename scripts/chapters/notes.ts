import type { Element, ElementContent } from 'hast'
import type { FootnoteDefinition, FootnoteReference, Root, Text } from 'mdast'
import type { Handler, State } from 'mdast-util-to-hast'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { visit } from '../visit.ts'
import { placeAt, placeOf, type Sources } from './sources.ts'

/** Blocks that cannot stand within a paragraph and become `note-block` spans in a note. */
const blocks = new Set(
  'p ul ol li blockquote pre table thead tbody tr td th h1 h2 h3 h4 h5 h6 hr div dl dt dd'.split(' '),
)

/**
 * Makes the handler that puts each note at its first call, as `katern-note` for `footnotes.ts` to finish. A later call of the
 * same note is a link with its number.
 * @param chapter Id of the chapter, which the ids of its notes begin with.
 */
export function noteHandler(chapter: string): Handler {
  const numbers = new Map<string, number>()
  let within = 0
  return (state: State, node: FootnoteReference): ElementContent | undefined => {
    const key = node.identifier.toUpperCase()
    const definition = state.footnoteById.get(key)
    if (!definition) return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
    const known = numbers.get(key)
    if (known !== undefined) return callAgain(node, chapter, known, state)
    if (within > 0) return innerNote(definition, state)
    numbers.set(key, numbers.size + 1)
    within += 1
    const number = numbers.get(key) ?? 0
    const children = contentOf(definition, state)
    within -= 1
    const properties = { className: ['footnote'], dataNote: `${chapter}-${number}`, dataNumber: String(number) }
    return patched(definition, { type: 'element', tagName: 'katern-note', properties, children }, state)
  }
}

/**
 * Reports calls without a note and notes without a call; the latter go, in place.
 * @param tree The whole chapter.
 * @param collector Receives `dead-note` and `unused-note`.
 */
export function checkNotes(tree: Root, sources: Sources, collector: Collector): void {
  const called = new Set<string>()
  const defined = new Map<string, FootnoteDefinition>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') called.add(node.identifier)
    if (node.type === 'footnoteDefinition') defined.set(node.identifier, node)
  })
  const names = [...defined.values()].map(nameOf)
  visit(tree, 'text', node => {
    for (const { name, line, column } of callsIn(node, sources)) {
      const place = placeAt({ line, column }, sources)
      const reason = `There is no note [^${name}]${didYouMean(name, names)}`
      collector.add(message('dead-note', reason, { place }))
    }
  })
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (called.has(node.identifier) || !parent || index === undefined) return undefined
    const place = placeOf(node, sources)
    collector.add(message('unused-note', `Nothing calls the note [^${nameOf(node)}]`, { place }))
    parent.children.splice(index, 1)
    return index
  })
}

function nameOf(node: FootnoteDefinition): string {
  return node.label ?? node.identifier
}

/** `[^name]` that the parser left as text since there is no such note; an escaped one is meant as text. */
function callsIn(node: Text, sources: Sources) {
  const start = node.position?.start
  if (!start || !node.value.includes('[^')) return []
  const place = placeAt(start, sources)
  const lines = sources.find(each => each.file === place.file)?.text.split('\n') ?? []
  const rows = node.value.split('\n').length
  return Array.from({ length: rows }, (_, row) => row).flatMap(row => {
    const from = row === 0 ? start.column - 1 : 0
    const text = lines[(place.line ?? 1) - 1 + row] ?? ''
    const end = node.position?.end.line === start.line + row ? node.position.end.column - 1 : text.length
    return [...text.slice(0, end).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)]
      .filter(found => found.index >= from)
      .map(found => ({ name: found[1] ?? '', line: start.line + row, column: found.index + 1 }))
  })
}

function callAgain(node: FootnoteReference, chapter: string, number: number, state: State): ElementContent {
  const properties = {
    className: ['note-again'],
    href: `#${chapter}-${number}`,
    role: 'doc-noteref',
    dataGenerated: '',
  }
  const text = { type: 'text' as const, value: String(number) }
  return patched(node, { type: 'element', tagName: 'katern-again', properties, children: [text] }, state)
}

/** A note cannot stand at the foot of a note: it is said between brackets. */
function innerNote(definition: FootnoteDefinition, state: State): ElementContent {
  const children = [
    { type: 'text' as const, value: ' (' },
    ...contentOf(definition, state),
    { type: 'text' as const, value: ')' },
  ]
  return { type: 'element', tagName: 'span', properties: { className: ['note-inner'] }, children }
}

function contentOf(definition: FootnoteDefinition, state: State): ElementContent[] {
  const nodes = state.all(definition).filter(node => node.type !== 'text' || node.value.trim() !== '')
  const [only] = nodes
  if (nodes.length === 1 && only?.type === 'element' && only.tagName === 'p') return only.children.map(inlined)
  return nodes.map(inlined)
}

function inlined(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(inlined)
  if (!blocks.has(node.tagName)) return { ...node, children }
  const own = Array.isArray(node.properties.className) ? node.properties.className : []
  const className = ['note-block', ...(node.tagName === 'p' ? [] : [`note-${node.tagName}`]), ...own]
  return { ...node, tagName: 'span', properties: { ...node.properties, className }, children }
}

function patched<T extends Element>(from: FootnoteDefinition | FootnoteReference, to: T, state: State): T {
  state.patch(from, to)
  return to
}
