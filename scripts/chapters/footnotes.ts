import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'

/**
 * Makes the notes what the pages stage takes to the foot of the page, in place: `<span class="footnote" data-note>`. A call of a
 * note that was there already becomes a link with its number.
 */
export function finishNotes(tree: Root): void {
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'katern-note') node.tagName = 'span'
    if (node.tagName === 'katern-again') node.tagName = 'a'
  })
}
