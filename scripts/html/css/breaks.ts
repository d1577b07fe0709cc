import type { Root, Rule } from 'postcss'
import parser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser'

/** Properties that Paged.js reads with the selector split at each comma, wherever that comma stands. */
const watched = /^(?:page-)?break-|^(?:page|position|float|string-set|counter-|content|-katern-)|^orphans$|^widows$/

/**
 * Writes out selector lists within `:is()`, `:where()` and `:not()` wherever a rule has a property that Paged.js watches:
 * it throws at such a list and then never finishes. `:where()` so gains the specificity of its list.
 */
export function expandBreakRules(root: Root): void {
  root.walkRules(rule => {
    if (!/:(?:is|where|not|matches|any)\(/.test(rule.selector) || !watches(rule)) return
    rule.selectors = expandSelector(rule.selector)
  })
  root.walkDecls(/^break-(?:before|after|inside)$/, declaration => {
    if (declaration.value === 'avoid-page') declaration.value = 'avoid'
  })
}

/** A selector list without a comma inside any pseudo-class: `:is(a, b) c` becomes `a c` and `b c`. */
export function expandSelector(selector: string): string[] {
  const expanded: string[] = []
  for (const each of parser().astSync(selector).nodes) expanded.push(...expandOne(each))
  return [...new Set(expanded)]
}

function expandOne(selector: Selector): string[] {
  const list = firstList(selector)
  if (!list) return [selector.toString().trim()]
  if (list.value === ':not') {
    list.replaceWith(...list.nodes.map(inner => parser.pseudo({ value: ':not', nodes: [bare(inner)] })))
    return expandOne(selector)
  }
  const at = path(selector, list)
  return list.nodes.flatMap(inner => {
    const copy = selector.clone()
    const target = follow(copy, at)
    target.replaceWith(...bare(inner).nodes)
    return expandOne(copy)
  })
}

function firstList(selector: Selector): Pseudo | undefined {
  let found: Pseudo | undefined
  selector.walkPseudos(pseudo => {
    const lists = [':is', ':where', ':matches', ':any'].includes(pseudo.value)
    if (!found && (lists || (pseudo.value === ':not' && pseudo.nodes.length > 1))) found = pseudo
  })
  return found
}

/** The indices that lead from a selector to a node in it, to find the same node in a copy. */
function path(selector: Selector, node: Node): number[] {
  const indices: number[] = []
  for (let at: Node = node; at !== selector && at.parent; at = at.parent as Node)
    indices.unshift(at.parent.index(at as never))
  return indices
}

function follow(selector: Selector, indices: readonly number[]): Node {
  let at: Node = selector
  for (const index of indices) at = 'nodes' in at ? (at.nodes[index] ?? at) : at
  return at
}

function bare(selector: Selector): Selector {
  const copy = selector.clone()
  const first = copy.first
  if (first) first.spaces.before = ''
  const last = copy.last
  if (last) last.spaces.after = ''
  return copy
}

function watches(rule: Rule): boolean {
  return rule.nodes.some(node => node.type === 'decl' && watched.test(node.prop))
}
