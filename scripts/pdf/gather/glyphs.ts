import { bytesOf, tablesOf } from '../font-program/sfnt.ts'

/** A glyph of a TrueType program. */
export interface Glyph {
  /** As the program has it; empty for one that paints nothing. */
  readonly outline: Uint8Array
  /** Units of the em. */
  readonly advance: number
  readonly leftBearing: number
  /** Whether the advance is its own: those at the end may share the last one. */
  readonly ownAdvance: boolean
}

/** A TrueType program taken apart. */
export interface Program {
  /** By number. */
  readonly glyphs: readonly Glyph[]
  readonly tables: ReadonlyMap<string, Uint8Array>
  readonly unitsPerEm: number
}

const needed = ['head', 'hhea', 'hmtx', 'loca', 'maxp', 'glyf']

/**
 * Reads a TrueType program with its outlines (OpenType, “glyf”, “loca”, “hmtx”).
 * @returns Undefined for a program of another kind, or one that is cut short.
 */
export function readProgram(bytes: Uint8Array): Program | undefined {
  try {
    const views = tablesOf(bytes)
    const [head, hhea, hmtx, loca, maxp, glyf] = needed.map(tag => views.get(tag))
    if (!head || !hhea || !hmtx || !loca || !maxp || !glyf) return undefined
    const long = head.getInt16(50) === 1
    const offset = (index: number) => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
    const metrics = hhea.getUint16(34)
    const glyphs = Array.from({ length: maxp.getUint16(4) }, (_, index): Glyph => {
      const own = Math.min(index, metrics - 1)
      const bearing = index < metrics ? index * 4 + 2 : metrics * 4 + (index - metrics) * 2
      return {
        outline: bytesOf(glyf).subarray(offset(index), offset(index + 1)),
        advance: hmtx.getUint16(own * 4),
        leftBearing: hmtx.getInt16(bearing),
        ownAdvance: index < metrics,
      }
    })
    const tables = new Map([...views].map(([tag, view]) => [tag, bytesOf(view)]))
    return { glyphs, tables, unitsPerEm: head.getUint16(18) }
  } catch (problem) {
    if (problem instanceof RangeError) return undefined
    throw problem
  }
}
