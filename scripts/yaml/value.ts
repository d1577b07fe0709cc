import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { type Path, type Spot, type Spots, spotKey } from './places.ts'

/** What a YAML text says, as plain data, and where each part of it stands. */
export interface Plain {
  readonly value: unknown
  readonly spots: Spots
  /** A value that only a comment follows, as in `title: #HOE DAN?`: the key's name and the comment's offset. */
  readonly comments: readonly { readonly name: string; readonly offset: number }[]
  /** An alias that cannot be followed, and why. */
  readonly fault?: { readonly reason: string; readonly offset: number } | undefined
}

/** Repeating by alias makes text grow exponentially; no edition repeats this much. */
const mostRepeated = 1000

interface Walk {
  readonly document: Document
  readonly text: string
  readonly spots: Map<string, Spot>
  readonly comments: { name: string; offset: number }[]
  fault?: { reason: string; offset: number }
  repeated: number
}

/**
 * Turns a parsed text into objects without a prototype, so that no key (`__proto__`) means anything.
 * A key without a value is null; of a key given twice the first counts; keys are text as typed.
 */
export function plainValue(document: Document, text: string): Plain {
  const walk: Walk = { document, text, spots: new Map(), comments: [], repeated: 0 }
  const value = of(walk, document.contents as Node | null, [], []) ?? {}
  return { value, spots: walk.spots, comments: walk.comments, fault: walk.fault }
}

function of(walk: Walk, node: Node | null | undefined, path: Path, above: readonly Node[], key?: number): unknown {
  if (!node || walk.fault) return undefined
  if (isAlias(node)) return followed(walk, node, path, above, key)
  if (above.length > 0 && above.some(isAlias) && ++walk.repeated > mostRepeated) {
    return give(walk, above.find(isAlias) ?? node, 'The values repeat each other by “*” more than a thousand times')
  }
  const source = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined
  walk.spots.set(spotKey(path), { at: node.range?.[0] ?? 0, key, source })
  if (isScalar(node)) return node.value ?? undefined
  if (isSeq(node)) return node.items.map((item, index) => of(walk, item as Node, [...path, index], [...above, node]))
  return isMap(node) ? ofMap(walk, node.items as Pair<Node, Node>[], path, [...above, node]) : undefined
}

function ofMap(walk: Walk, pairs: readonly Pair<Node, Node>[], path: Path, above: readonly Node[]): object {
  const made: Record<string, unknown> = Object.create(null)
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? (key.source ?? String(key.value)) : String(key)
    if (name in made) continue
    const at = key.range?.[0] ?? 0
    const found = of(walk, value, [...path, name], above, at)
    made[name] = found ?? null
    if (found === undefined) noteComment(walk, name, key.range?.[1] ?? at)
  }
  return made
}

function noteComment(walk: Walk, name: string, end: number): void {
  const found = /^\s*:[ \t]+(?=#)/.exec(walk.text.slice(end, end + 200))
  if (found) walk.comments.push({ name, offset: end + found[0].length })
}

function followed(walk: Walk, alias: Node, path: Path, above: readonly Node[], key?: number): unknown {
  const target = isAlias(alias) ? alias.resolve(walk.document) : undefined
  const name = isAlias(alias) ? alias.source : ''
  if (!target) return give(walk, alias, `“*${name}” repeats a value that is nowhere marked “&${name}”`)
  if (above.includes(target)) return give(walk, alias, `“*${name}” repeats itself without end`)
  return of(walk, target, path, [...above, alias], key)
}

function give(walk: Walk, node: Node, reason: string): undefined {
  walk.fault ??= { reason, offset: node.range?.[0] ?? 0 }
}
