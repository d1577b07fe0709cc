import type { Root } from 'hast'
import { type Collector, message } from '../message.ts'
import { placeOf, type Sources } from './sources.ts'

/** More elements within each other than any page has; what reads trees runs out of memory some thousands deeper. */
const DEEPEST = 200

/**
 * Empties a tree whose elements are nested without end, in place: nothing after this could read it.
 * @param collector Receives `too-complex` at the outermost element.
 */
export function checkDepth(tree: Root, sources: Sources, collector: Collector): void {
  let level = tree.children
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) {
      const place = placeOf(tree.children.find(each => each.type === 'element') ?? tree, sources)
      collector.add(message('too-complex', `More than ${DEEPEST} elements within each other`, { place }))
      tree.children = []
      return
    }
    level = level.flatMap(node => (node.type === 'element' ? node.children : []))
  }
}
