import type { Nodes } from 'hast'
import { classNames } from './class-names.ts'

/** The text of an element as a contents list or a reference prints it: no notes, no soft hyphens, single spaces. */
export function runningText(node: Nodes): string {
  return textOf(node)
    .replaceAll('\u00ad', '')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element') {
    if (classNames(node).includes('footnote') || node.properties.dataGenerated !== undefined) return ''
    if (node.tagName === 'br') return ' '
  }
  return node.children.map(textOf).join('')
}
