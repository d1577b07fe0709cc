import type { AtRule, ChildNode, Root } from 'postcss'
import { type Collector, message } from '../../message.ts'

/**
 * Takes `@layer` away, which css-tree 1.1 cannot read, and puts the layers' rules in the order the layers were first
 * named; rules outside any layer come last, as they win. What a later layer wins by order alone stays so.
 */
export function flattenLayers(root: Root, file: string, collector: Collector): void {
  const layers = new Map<string, ChildNode[]>()
  let first: AtRule | undefined
  let anonymous = 0
  for (const node of [...root.nodes]) {
    if (node.type !== 'atrule' || node.name !== 'layer') continue
    first ??= node
    const names = node.params.split(',').map(name => name.trim() || `(${anonymous++})`)
    for (const name of names) layers.set(name, [...(layers.get(name) ?? []), ...(node.nodes ?? [])])
    node.remove()
  }
  if (!first) return
  root.prepend([...layers.values()].flat())
  const place = { file, line: first.source?.start?.line, column: first.source?.start?.column }
  collector.add(message('layers-flattened', 'The cascade layers were put in order and taken away', { place }))
}
