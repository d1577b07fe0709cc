import type { Node, Parent } from 'unist'
import type { BuildVisitor, VisitorResult } from 'unist-util-visit'

/** What a visitor gives to leave the children of a node alone. */
export const SKIP = 'skip'

type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => VisitorResult

/**
 * Visits the nodes of a tree, parents before their children, with what a visitor may do in `unist-util-visit`: change the tree in
 * place, and give `SKIP`, the index of the sibling that is next, or both. That package makes a function for each node and names
 * it, for traces of exceptions; over all passes of a chapter that took as long as what the passes do.
 * @param type Of the nodes to visit; all unless given.
 */
export function visit<Tree extends Node, Type extends string>(
  tree: Tree,
  type: Type,
  visitor: BuildVisitor<Tree, Type>,
): void
export function visit<Tree extends Node>(tree: Tree, visitor: BuildVisitor<Tree>): void
export function visit(tree: Node, ...rest: readonly [string, Visitor] | readonly [Visitor]): void {
  const [type, visitor] = rest.length === 1 ? [undefined, rest[0]] : rest
  walk({ node: tree, index: undefined, parent: undefined }, type, visitor)
}

interface Step {
  readonly node: Node
  readonly index: number | undefined
  readonly parent: Parent | undefined
}

/** The index of the sibling that is next, where the visitor gave one. */
function walk({ node, index, parent }: Step, type: string | undefined, visitor: Visitor): number | undefined {
  const result = type === undefined || node.type === type ? visitor(node, index, parent) : undefined
  const [action, next] = Array.isArray(result) ? result : typeof result === 'number' ? [undefined, result] : [result]
  if (action !== SKIP && isParent(node)) {
    // Asked anew at each step, since visitors change what they visit.
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at]
      at = (child && walk({ node: child, index: at, parent: node }, type, visitor)) ?? at + 1
    }
  }
  return next ?? undefined
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
