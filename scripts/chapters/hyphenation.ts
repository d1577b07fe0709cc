import type { Element, Root } from 'hast'
import { classNames } from './class-names.ts'
import { flowWords, type Word } from './language/flow-words.ts'
import { type Flow, flowsOf, type Piece } from './language/flows.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/languages.ts'
import { isAbbreviation, isName, namesIn, wordKey } from './language/names.ts'
import { SOFT_HYPHEN } from './language/patterns.ts'
import { type Edit, rewrite } from './language/rewrite.ts'
import { NO_BREAK } from './language/spaces.ts'

/** How words are divided in an edition. */
export interface HyphenationOptions {
  /**
   * Words as the editor wants them divided: `gemeente-raad` breaks only there, `Eindhoven` never. Capitals make no difference.
   */
  readonly exceptions: readonly string[]
}

const UNDIVIDED_ELEMENTS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup', 'title'])
const UNDIVIDED_CLASSES = new Set(
  'kicker title subtitle standfirst lead byline pullquote pull-quote running-head folio'.split(' '),
)

/**
 * Puts soft hyphens in running text, in place. Never in titles, kickers, standfirsts and pull quotes, the last word of a
 * paragraph, list item or cell, nor the one that a no-break space ties to it, a proper name, an abbreviation, an address, or a word that has a hyphen of its own.
 * @param language BCP 47 tag of the tree; `lang` on an element changes it. Without patterns nothing happens.
 */
export function hyphenateTree(tree: Root | Element, language: string, options: HyphenationOptions): void {
  const flows = flowsOf(tree, language.toLowerCase())
    .filter(flow => !isUndivided(flow.pieces[0]))
    .map(flow => ({ flow, language: languageOf(flow.language), words: flowWords(flow, languageOf(flow.language)) }))
  const exceptions = new Map(options.exceptions.map(each => [wordKey(each.replaceAll('-', '')), divisionsOf(each)]))
  const names = new Set(flows.flatMap(each => namesIn(each.words, each.language)))
  for (const each of flows) hyphenateFlow(each, exceptions, names)
}

/** A flow with its words, found once for the names in them and for their division. */
interface ReadFlow {
  readonly flow: Flow
  readonly language: Language
  readonly words: readonly Word[]
}

function hyphenateFlow(
  { flow, language, words }: ReadFlow,
  exceptions: ReadonlyMap<string, readonly number[]>,
  names: ReadonlySet<string>,
): void {
  const ends = lastWords(flow, words)
  const parted = flow.pieces.some(isUndivided)
  const edits = words.flatMap(word => {
    if (ends.includes(word) || !word.isWhole || (parted && isInUndivided(flow, word))) return []
    const own = exceptions.size > 0 ? exceptions.get(wordKey(word.text)) : undefined
    if (own) return own.map(at => softHyphen(word.start + offsetOf(word.text, at)))
    const breaks = breaksOf(word, language)
    return breaks.length === 0 || isName(word, language, names) || isAbbreviation(word.text) ? [] : breaks
  })
  const texts = rewrite(
    flow.pieces.map(piece => piece.text),
    edits,
  )
  for (const [index, { node }] of flow.pieces.entries()) {
    if (node) node.value = texts[index] ?? node.value
  }
}

/** The last word and what is tied to it: a last line is never what a hyphen left over. */
function lastWords(flow: Flow, words: readonly Word[]): readonly Word[] {
  const [one, last] = words.slice(-2)
  if (!one || !last) return words
  const text = flow.pieces.map(piece => piece.text).join('')
  return text.slice(one.start, last.start).includes(NO_BREAK) ? [one, last] : [last]
}

function breaksOf(word: Word, language: Language): readonly Edit[] {
  return divisionsOf(language.hyphenate(word.text), SOFT_HYPHEN).map(at => softHyphen(word.start + at))
}

/** Offsets, without the marks themselves, at which a divided word breaks. */
function divisionsOf(divided: string, mark = '-'): readonly number[] {
  if (!divided.includes(mark)) return []
  const parts = divided.split(mark).slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('').length)
}

/** An exception counts composed letters; the word in the text may be decomposed. */
function offsetOf(word: string, composed: number): number {
  const clusters = word.match(/\P{M}\p{M}*/gu) ?? []
  return clusters.slice(0, composed).join('').length
}

function softHyphen(at: number): Edit {
  return { start: at, end: at, text: SOFT_HYPHEN }
}

function isInUndivided(flow: Flow, word: Word): boolean {
  let start = 0
  return flow.pieces.some(piece => {
    const from = start
    start += piece.text.length
    return from < word.start + word.text.length && start > word.start && isUndivided(piece)
  })
}

function isUndivided(piece: Piece | undefined): boolean {
  return piece?.within.some(isUndividedElement) ?? false
}

function isUndividedElement(element: Element): boolean {
  const { dataHyphens } = element.properties
  if (dataHyphens === 'none' || UNDIVIDED_ELEMENTS.has(element.tagName)) return true
  return classNames(element).some(each => UNDIVIDED_CLASSES.has(each) || each.endsWith('-title'))
}
