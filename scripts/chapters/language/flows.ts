import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { classNames } from '../class-names.ts'
import { LINE_BREAK, OPAQUE } from './rewrite.ts'

/** A stretch of text that reads on without a break: the inline content of one block, in one language. */
export interface Flow {
  readonly pieces: readonly Piece[]
  /** BCP 47, lower case. */
  readonly language: string
  /** The nearest element that is a block, or a note or language of its own; undefined for text right in the root. */
  readonly block: Element | undefined
}

/** A text node of a flow, or (without a node) something in the line that is not text of it. */
export interface Piece {
  readonly text: string
  readonly node?: Text | undefined
  /** Elements around it, outermost first. */
  readonly within: readonly Element[]
}

interface Context {
  readonly language: string
  readonly within: readonly Element[]
  readonly block: Element | undefined
  readonly flows: Flow[]
  /** Pieces of the flow that is being read; emptied when a block begins or ends. */
  readonly pieces: Piece[]
}

const INLINE = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q rb rp rt rtc ruby s small span strike strong tt time u wbr nobr',
)
const UNTOUCHED_INLINE = names(
  'code kbd samp var math svg img picture video audio canvas object embed iframe input button select textarea progress meter',
)
const UNTOUCHED_BLOCK = names('pre script style template noscript head title xmp plaintext listing')

/** Raised or lowered figures and letters are no part of the word before them. */
const APART = names('sup sub')
const NOTE_CLASSES = names('note footnote endnote sidenote marginnote')

/** All flows of a tree, in reading order of their first text; code and what says `data-typeset="off"` is in none. */
export function flowsOf(tree: Root | Element, language: string): readonly Flow[] {
  const flows: Flow[] = []
  if (tree.type === 'root') readBlock(tree.children, { language, within: [], block: undefined, flows, pieces: [] })
  else if (!isUntouched(tree))
    readBlock(tree.children, inside(tree, { language, within: [], block: undefined, flows, pieces: [] }))
  return flows
}

function readBlock(children: readonly (RootContent | ElementContent)[], context: Context): void {
  readChildren(children, context)
  finish(context)
}

function readChildren(children: readonly (RootContent | ElementContent)[], context: Context): void {
  for (const child of children) {
    if (child.type === 'text') context.pieces.push({ text: child.value, node: child, within: context.within })
    else if (child.type === 'element') readElement(child, context)
  }
}

function readElement(element: Element, context: Context): void {
  const { tagName } = element
  if (tagName === 'br') standIn(LINE_BREAK, context)
  else if (UNTOUCHED_BLOCK.has(tagName)) finish(context)
  else if (isUntouched(element)) isInline(element) ? standIn(OPAQUE, context) : finish(context)
  else if (isApart(element, context)) {
    standIn(OPAQUE, context)
    readBlock(element.children, inside(element, context))
  } else if (INLINE.has(tagName) && !isNoteBlock(element))
    readChildren(element.children, { ...context, within: [...context.within, element] })
  else {
    finish(context)
    readBlock(element.children, inside(element, context))
  }
}

function standIn(text: string, context: Context): void {
  context.pieces.push({ text, within: context.within })
}

/** Closes the flow that is being read, if there is any text in it. */
function finish({ pieces, flows, language, block }: Context): void {
  const flow = pieces.splice(0)
  if (flow.some(piece => piece.node && piece.text.trim() !== '')) flows.push({ pieces: flow, language, block })
}

function inside(element: Element, context: Context): Context {
  const language = languageIn(element) ?? context.language
  return { ...context, language, within: [...context.within, element], block: element, pieces: [] }
}

function isUntouched(element: Element): boolean {
  const { dataTypeset } = element.properties
  return dataTypeset === 'off' || UNTOUCHED_INLINE.has(element.tagName) || UNTOUCHED_BLOCK.has(element.tagName)
}

function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName) || UNTOUCHED_INLINE.has(tagName) || APART.has(tagName)
}

/** A note has no blocks in it, since it stands in a paragraph; what were its paragraphs are spans of this class. */
function isNoteBlock(element: Element): boolean {
  return classNames(element).includes('note-block')
}

/** Whether an element in a line is a text by itself: raised figures, a note, words in another language. */
function isApart(element: Element, context: Context): boolean {
  if (!isInline(element) || isNoteBlock(element)) return false
  if (APART.has(element.tagName) || classNames(element).some(each => NOTE_CLASSES.has(each))) return true
  const { role, dataNote, dataGenerated } = element.properties
  if (role === 'doc-footnote' || dataNote !== undefined || dataGenerated !== undefined) return true
  const language = languageIn(element)
  return language !== undefined && language !== context.language
}

function languageIn({ properties }: Element): string | undefined {
  const tag = properties.lang ?? properties.xmlLang
  return typeof tag === 'string' ? tag.toLowerCase() : undefined
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
