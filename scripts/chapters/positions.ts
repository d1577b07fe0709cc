import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import { classNames } from './class-names.ts'
import { placeOf, type Sources } from './sources.ts'

const blocks = new Set(
  [
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr',
    'img li main nav ol p pre section summary svg table tbody td tfoot th thead tr ul',
  ].flatMap(each => each.split(' ')),
)
const spans = new Set(['footnote', 'note-block', 'line'])

/**
 * Writes on every block where it comes from, in place: `data-at="file:line:column"` of the user's own file. The positions
 * themselves go: nobody reads them after this, and every copy of the tree would have them.
 */
export function writePositions(tree: Root, sources: Sources): void {
  visit(tree, node => {
    if (node.position && node.type === 'element' && isPlaced(node)) {
      const { file, line, column } = placeOf(node, sources)
      node.properties.dataAt = `${file}:${line}:${column}`
    }
    delete node.position
  })
}

function isPlaced(node: Element): boolean {
  if (blocks.has(node.tagName)) return true
  return node.tagName === 'span' && classNames(node).some(name => spans.has(name))
}
