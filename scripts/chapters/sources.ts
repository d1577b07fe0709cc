import type { Nodes as HastNodes } from 'hast'
import type { Nodes as MdastNodes } from 'mdast'
import type { Position } from 'unist'
import type { Collector, Place } from '../message.ts'
import { visit } from '../visit.ts'

/** A text that a chapter is made from: the chapter's own file first, then each file it includes. */
export interface SourceFile {
  readonly file: string
  readonly text: string
}

/** The files of a chapter. The line of a node's position says which: lines of file n begin at n × `LINES`. */
export type Sources = readonly SourceFile[]

/** More lines than any file has; numbers survive every tool on the way, other marks on a position do not. */
const LINES = 10_000_000

/** Moves all positions of a tree into the range of a file. */
export function markSource(tree: MdastNodes, index: number): void {
  visit(tree, node => {
    if (!node.position) return
    const { start, end } = node.position
    const by = index * LINES
    node.position = { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } }
  })
}

/** Where a node stands in the user's own file. */
export function placeOf(node: MdastNodes | HastNodes, sources: Sources): Place {
  return placeAt(node.position?.start, sources)
}

/** Where a point of a position stands; the top of the chapter when it is not known. */
export function placeAt(start: Position['start'] | undefined, sources: Sources): Place {
  if (!start) return { file: sources[0]?.file ?? '', line: 1, column: 1 }
  const file = sources[Math.floor(start.line / LINES)]?.file ?? ''
  return { file, line: start.line % LINES, column: start.column }
}

/** A collector for what knows only the chapter's path: lines of an included file get that file's name. */
export function settling(collector: Collector, sources: Sources): Collector {
  return {
    ...collector,
    add: found => collector.add(found.place ? { ...found, place: settled(found.place, sources) } : found),
  }
}

function settled(place: Place, sources: Sources): Place {
  if (place.line === undefined || place.line < LINES) return place
  const { file, line } = placeAt({ line: place.line, column: 1 }, sources)
  return { ...place, file, line }
}
