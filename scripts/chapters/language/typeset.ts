import type { Element, Root } from 'hast'
import { classNames } from '../class-names.ts'
import { type Flow, flowsOf } from './flows.ts'
import { languageOf } from './languages.ts'
import { keepUnbroken } from './unbroken.ts'

/** Blocks of running text, where a last line of one short word is a fault; titles and tables are balanced instead. */
const RUNNING_TEXT = new Set(['p', 'li', 'dd', 'blockquote', 'figcaption'])

const NOTES = new Set(['footnote', 'note-block'])

/**
 * Sets a title, an attribute or another short plain text in the manner of a language.
 * @param language BCP 47 tag; for a language that Katern does not know the text comes back as it is.
 */
export function typesetText(text: string, language: string): string {
  return languageOf(language).typesetText(text)
}

/**
 * Sets all running text of a tree, in place: quotation marks, dashes, spaces, numbers, and words that stay on one line. Rules
 * see a whole paragraph, through emphasis and links; each text node keeps its `position`. Code, mathematics and `data-typeset="off"` stay as they are,
 * and `lang` on an element changes the language.
 */
export function typesetTree(tree: Root | Element, language: string): void {
  const flows = flowsOf(tree, language.toLowerCase())
  for (const flow of flows) typesetFlow(flow)
  keepUnbroken(tree, new Set(flows.flatMap(({ pieces }) => pieces.flatMap(({ node }) => node ?? []))))
}

function typesetFlow(flow: Flow): void {
  const texts = languageOf(flow.language).typesetPieces(
    flow.pieces.map(piece => piece.text),
    { paragraph: isRunningText(flow.block) },
  )
  for (const [index, { node }] of flow.pieces.entries()) {
    if (node) node.value = texts[index] ?? node.value
  }
}

function isRunningText(block: Element | undefined): boolean {
  return block !== undefined && (RUNNING_TEXT.has(block.tagName) || classNames(block).some(each => NOTES.has(each)))
}
