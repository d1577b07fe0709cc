import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { classNames } from './class-names.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/languages.ts'

/** Characters of the shortest paragraph that can carry a drop cap of two or three lines. */
const SHORTEST_PARAGRAPH = 80

/** Elements the opening paragraph may stand in, without a class or as columns: another class is a component. */
const WRAPPERS = new Set(['div', 'section', 'article', 'main'])

/** What may come before the opening paragraph. */
const PASSED = new Set('h1 h2 h3 h4 h5 h6 hgroup header figure aside hr nav style script template'.split(' '))

/** Classes of paragraphs and components that are not the running text and may come before it. */
const OTHER_TEXT = new Set(
  'kicker title subtitle standfirst lead byline credit pullquote pull-quote box kortom figure chart portrait locator-map'.split(
    ' ',
  ),
)

/**
 * Wraps the first letter of the opening paragraph in `<span class="drop-cap">`, in place; the Dutch IJ is one letter. The
 * word stays one word for readers, search and screen readers, since no text is added, hidden or moved.
 * @returns false, with the tree as it was, where no letter can carry it: a quotation mark, a figure, ’s and ’t, a small
 * letter, a script without capitals, a short paragraph, or an opening that is no paragraph.
 */
export function dropCap(tree: Root | Element, language: string): boolean {
  const paragraph = openingParagraph(tree.children)
  if (!paragraph || isExcluded(paragraph) || textOf(paragraph).trim().length < SHORTEST_PARAGRAPH) return false
  const own = typeof paragraph.properties.lang === 'string' ? paragraph.properties.lang : language
  return wrapFirst(paragraph, languageOf(own))
}

function openingParagraph(children: readonly (RootContent | ElementContent)[]): Element | undefined {
  const first = children.find(child => !isPassed(child))
  if (first?.type !== 'element') return undefined
  if (first.tagName === 'p') return first
  const isWrapper = WRAPPERS.has(first.tagName) && classNames(first).every(each => /^columns(?:-|$)/.test(each))
  return isWrapper ? openingParagraph(first.children) : undefined
}

function isPassed(node: RootContent | ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return true
  return PASSED.has(node.tagName) || (WRAPPERS.has(node.tagName) && textOf(node).trim() === '') || isOtherText(node)
}

function isOtherText(element: Element): boolean {
  return classNames(element).some(each => OTHER_TEXT.has(each))
}

function isExcluded({ properties }: Element): boolean {
  return properties.dataDropCap === 'off' || properties.dataTypeset === 'off'
}

/** Finds the first text of a paragraph, through emphasis and links; anything else in front of it declines. */
function wrapFirst(parent: Element, language: Language): boolean {
  const index = parent.children.findIndex(child => !(child.type === 'comment' || isBlank(child)))
  const child = parent.children[index]
  if (child?.type === 'text') return wrapLetter(parent, index, child, language)
  if (child?.type !== 'element' || !CARRIERS.has(child.tagName) || isExcluded(child)) return false
  return !classNames(child).includes('drop-cap') && wrapFirst(child, language)
}

const CARRIERS = new Set('a b bdi em i mark small span strong u'.split(' '))

function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  return node.type === 'element' && node.tagName === 'a' && node.children.length === 0
}

function wrapLetter(parent: Element, index: number, text: Text, language: Language): boolean {
  const lead = /^\s*/.exec(text.value)?.[0].length ?? 0
  const rest = text.value.slice(lead)
  const length = letterLength(rest, parent, index, language)
  if (length === 0) return false
  const letter: Text = { ...text, value: rest.slice(0, length) }
  const span: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['drop-cap'] },
    children: [letter],
  }
  if (text.position) span.position = text.position
  const pieces: ElementContent[] = [span]
  if (lead > 0) pieces.unshift({ ...text, value: text.value.slice(0, lead) })
  if (rest.length > length) pieces.push({ ...text, value: rest.slice(length) })
  parent.children.splice(index, 1, ...pieces)
  return true
}

/** Length of a letter that can stand large: one capital with a small or capital letter, a space or an apostrophe after it. */
function letterLength(text: string, parent: Element, index: number, language: Language): number {
  const length = language.initialLength(text)
  if (length === 0 || !/^[\p{Lu}\p{Lt}]/u.test(text)) return 0
  const after = text.slice(length) || textOf(parent.children[index + 1])
  // "A. de Vries", "A4" and "B-weg" read as one sign; a large letter would pull them apart.
  return after === '' || /^[\p{L}\s\u00ad'’]/u.test(after) ? length : 0
}

function textOf(node: RootContent | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value
  return node?.type === 'element' ? node.children.map(textOf).join('') : ''
}
