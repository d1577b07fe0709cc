import type { LineCounter } from 'yaml'
import type { Place } from '../message.ts'

/** Keys and indices from the top of the file to a value. */
export type Path = readonly PropertyKey[]

/** Where in the text a value stands: offsets from 0; `source` is a plain scalar as typed. */
export interface Spot {
  readonly at: number
  readonly key?: number | undefined
  readonly source?: string | undefined
}

/** Where each value of a file stands. */
export type Spots = ReadonlyMap<string, Spot>

/** A path as a key of `Spots`. */
export function spotKey(path: Path): string {
  return JSON.stringify(path.map(String))
}

/** The spot of a value, or else of the nearest value around it. */
export function spotOf(spots: Spots, path: Path): Spot {
  const found = spots.get(spotKey(path))
  return found ?? (path.length === 0 ? { at: 0 } : spotOf(spots, path.slice(0, -1)))
}

/** Text with the line at which it begins in its file: front matter begins at 2. */
export interface YamlSource {
  readonly text: string
  readonly file: string
  readonly firstLine: number
}

/** The place of an offset; line and column from 1. */
export function placeOf(source: YamlSource, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file: source.file, line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) }
}
