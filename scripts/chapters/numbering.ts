import type { Element, Root } from 'hast'
import type { Labels } from '../labels.ts'
import { visit } from '../visit.ts'
import { markGenerated } from './generated.ts'
import { filled } from './labels.ts'
import type { Anchor } from './model.ts'

/**
 * Writes its number before the caption of each numbered figure and table, in place: “Figuur 3”.
 * @param anchors The anchors of the chapter, by id.
 */
export function writeNumbers(body: Root, anchors: ReadonlyMap<string, Anchor>, labels: Labels): void {
  visit(body, 'element', node => {
    const anchor = anchors.get(String(node.properties.id ?? ''))
    if (!anchor?.number || (node.tagName !== 'figure' && node.tagName !== 'table')) return
    const caption = captionOf(node)
    const words = numberWords(anchor, labels)
    const text = { type: 'text' as const, value: words.charAt(0).toUpperCase() + words.slice(1) }
    const properties = { className: [`${node.tagName}-number`] }
    const number: Element = { type: 'element', tagName: 'span', properties, children: [text] }
    markGenerated(number)
    const space = caption.children.length > 0 ? [{ type: 'text' as const, value: ' ' }] : []
    caption.children.unshift(number, ...space)
  })
}

/** “figuur 3” in the chapter's language. */
export function numberWords({ kind, number }: Anchor, labels: Labels): string {
  return filled(labels, 'numbered', { kind: labels[kind] ?? kind, number }, '{kind} {number}')
}

function captionOf(node: Element): Element {
  const tagName = node.tagName === 'table' ? 'caption' : 'figcaption'
  const found = node.children.find((child): child is Element => child.type === 'element' && child.tagName === tagName)
  if (found) return found
  const made: Element = { type: 'element', tagName, properties: {}, children: [] }
  if (node.position) made.position = node.position
  if (tagName === 'caption') node.children.unshift(made)
  else node.children.push(made)
  return made
}
