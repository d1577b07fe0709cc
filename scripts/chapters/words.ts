import type { Nodes as Html } from 'hast'
import type { Nodes as Markdown } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Point } from 'unist'
import { isCaption, withoutOpening } from './captions.ts'
import { classNames } from './class-names.ts'
import { isGenerated } from './generated.ts'

/** A node of the one tree or the other. */
export type Node = Html | Markdown

/** A word and where the node of its first letter begins. */
export interface PlacedWord {
  readonly word: string
  readonly start: Point | undefined
}

interface Piece {
  readonly text: string
  readonly node: Node
}

const inlineTypes = new Set(
  'text emphasis strong delete link linkReference inlineCode textDirective root footnoteReference braces'.split(' '),
)
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const apart = new Set(['note-block', 'line', 'footnote'])
/** Elements whose content is never printed. */
const unprinted = new Set('script style template iframe foreignObject frameset'.split(' '))
const parser = unified().use(rehypeParse, { fragment: true }).freeze()

/** The words of a tree, as `eachWord` gives them. */
export function wordsOf(tree: Node): string[] {
  const words: string[] = []
  eachWord(tree, word => words.push(word))
  return words
}

/** The same with their places, which stay when the tree is changed. */
export function placedWords(tree: Node): PlacedWord[] {
  const words: PlacedWord[] = []
  eachWord(tree, (word, node) => words.push({ word, start: node.position?.start }))
  return words
}

/**
 * Gives the words of a tree, Markdown or HTML, in order: letters and figures, without punctuation, so that quotation marks, dashes,
 * soft hyphens and spaces may change on the way. What Katern wrote itself (numbers, references) does not count. A note is read after
 * the text it stands in, so that it cuts no word in two.
 * @param take Is given each word, and the node of its first letter.
 */
export function eachWord(tree: Node, take: (word: string, node: Node) => void): void {
  const pieces: Piece[] = []
  const notes: Node[] = []
  collect(tree, pieces, notes)
  tokens(pieces, take)
  for (const note of notes) eachWord({ type: 'root', children: childrenOf(note) } as Node, take)
}

function tokens(pieces: readonly Piece[], take: (word: string, node: Node) => void): void {
  const starts: number[] = []
  let whole = ''
  for (const piece of pieces) {
    starts.push(whole.length)
    whole += folded(piece.text)
  }
  const joined = !/\d/.test(whole)
    ? whole
    : whole.replace(/(?<=\d)(?:[\u00a0\u2009\u202f]|[.,'’](?=\d{3}(?!\d)))(?=\d)/g, '\u200b')
  let at = 0
  for (const found of joined.matchAll(/[\p{L}\p{M}\p{N}\u200b]+|[\p{So}\p{Sc}]/gu)) {
    const word = found[0].replaceAll('\u200b', '')
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= found.index) at += 1
    const node = pieces[at]?.node
    if (node && word !== '') take(word, node)
  }
}

/** Compatibility forms are one letter (`²` is `2`, `ﬁ` is `fi`), soft hyphens none. */
function folded(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text
  const bare = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '').replace(/[\u2009\u202f]/g, '\u00a0')
  // Compatibility would make an ordinary space of one that holds the parts of a number together.
  return bare
    .split('\u00a0')
    .map(part => part.normalize('NFKC'))
    .join('\u00a0')
}

function collect(node: Node, pieces: Piece[], notes: Node[]): void {
  if (isUncounted(node)) return
  if (isNote(node)) {
    notes.push(node)
    return
  }
  const breaks = !isInline(node)
  if (breaks) pieces.push({ text: ' ', node })
  if (node.type === 'html' || node.type === 'raw') collectHtml(node, pieces)
  else if ('value' in node && node.type !== 'yaml') pieces.push({ text: node.value, node })
  else collectChildren(withoutCaptionWord(node), pieces, notes)
  if (breaks) pieces.push({ text: ' ', node })
}

/** “Tabel:” says what a paragraph is; it is not printed. */
function withoutCaptionWord(node: Node): Node {
  if (node.type !== 'paragraph' || !isCaption(node)) return node
  const [first, ...rest] = node.children
  return first?.type === 'text'
    ? { ...node, children: [{ ...first, value: withoutOpening(first.value) }, ...rest] }
    : node
}

/** Between `<script>` and `</script>` within a line the text is no text. */
function collectChildren(node: Node, pieces: Piece[], notes: Node[]): void {
  let closing: RegExp | undefined
  for (const child of childrenOf(node)) {
    if (closing) {
      if (child.type === 'html' && closing.test(child.value)) closing = undefined
      continue
    }
    const opened =
      child.type === 'html' ? /^<(script|style|template|iframe)\b(?![\s\S]*<\/)/i.exec(child.value)?.[1] : undefined
    if (opened) closing = new RegExp(`</${opened}`, 'i')
    else collect(child, pieces, notes)
  }
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? node.children : []
}

function isUncounted(node: Node): boolean {
  if (node.type === 'comment' || node.type === 'definition' || node.type === 'braces' || node.type === 'yaml')
    return true
  if (node.type !== 'element') return false
  return isGenerated(node) || unprinted.has(node.tagName)
}

function isNote(node: Node): boolean {
  if (node.type === 'footnoteDefinition') return true
  return node.type === 'element' && classNames(node).includes('footnote')
}

function isInline(node: Node): boolean {
  if (node.type === 'html') return !/^<\/?(?:p|div|br|h\d|li|t[dr])\b/i.test(node.value)
  if (node.type !== 'element') return inlineTypes.has(node.type)
  return inlineTags.has(node.tagName) && !classNames(node).some(name => apart.has(name))
}

/** Raw HTML is a part of what it will be: its own text counts, wherever its tags open and close. */
function collectHtml(node: Extract<Node, { type: 'html' | 'raw' }>, pieces: Piece[]): void {
  const inner: Piece[] = []
  collect(parser.parse(node.value), inner, [])
  for (const { text } of inner) pieces.push({ text, node })
}
