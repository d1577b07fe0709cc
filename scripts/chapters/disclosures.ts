import type { Root } from 'hast'
import { visit } from '../visit.ts'
import { addClasses } from './class-names.ts'

/**
 * Lays open what a screen folds away, in place: on paper nothing can be clicked. `<details>` and `<summary>` become
 * `<div class="details">` and `<div class="summary">`, which can break over pages as other blocks do.
 */
export function layOpen(tree: Root): void {
  visit(tree, 'element', node => {
    if (node.tagName !== 'details' && node.tagName !== 'summary') return
    addClasses(node, [node.tagName])
    delete node.properties.open
    node.tagName = 'div'
  })
}
