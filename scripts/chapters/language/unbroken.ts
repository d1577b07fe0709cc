import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from '../../visit.ts'

/** A word that begins with one letter and a hyphen: `’s-Hertogenbosch`, `e-mail`, `U-Bahn`. */
const WORD = /(?<![\p{L}\p{M}\p{N}\p{Pd}@./_'’])['’]?\p{L}\p{M}*[-\u2010](?=\p{L})[\p{L}\p{M}\p{Pd}'’\u00ad]+/gu

const STYLE = 'white-space: nowrap'

/**
 * Keeps words together that would leave one letter and a hyphen at the end of a line, in place. The hyphen stays the one that
 * was typed, so that the word can be searched: fonts lack the letters that Unicode has for this (U+2011, U+2060).
 * @param texts The text nodes that may be set; others stay as they are.
 */
export function keepUnbroken(tree: Root | Element, texts: ReadonlySet<Text>): void {
  if (![...texts].some(text => text.value.search(WORD) >= 0)) return
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !texts.has(node) || isKept(parent)) return
    const parts = partsOf(node)
    if (parts.every(part => part.type === 'text')) return
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function isKept(parent: Root | Element): boolean {
  return parent.type === 'element' && parent.properties.style === STYLE
}

function partsOf(node: Text): (Text | Element)[] {
  const { value } = node
  let done = 0
  const parts: (Text | Element)[] = []
  for (const { 0: word, index } of value.matchAll(WORD)) {
    if (index > done) parts.push({ ...node, value: value.slice(done, index) })
    parts.push(kept({ ...node, value: word }))
    done = index + word.length
  }
  if (done < value.length) parts.push({ ...node, value: value.slice(done) })
  return parts
}

function kept(word: Text): Element {
  const children: ElementContent[] = [word]
  return { type: 'element', tagName: 'span', properties: { style: STYLE }, children, ...placed(word) }
}

/** Where a word stands in the source is told of what is put around it as well. */
function placed({ position }: Text): Pick<Element, 'position'> {
  return position === undefined ? {} : { position }
}
