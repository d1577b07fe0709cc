import { readCff } from './cff.ts'
import { cmapsOf } from './cmap.ts'
import type { FontProgram } from './model.ts'

/**
 * Reads a TrueType or OpenType font: number of glyphs (`maxp`), advances (`hhea`, `hmtx`) and lists of letters (`cmap`).
 * @returns undefined when a table that is needed is absent or cut short.
 */
export function readSfnt(bytes: Uint8Array): FontProgram | undefined {
  try {
    const tables = tablesOf(bytes)
    const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map(tag => tables.get(tag))
    if (!head || !hhea || !hmtx) return undefined
    const [unitsPerEm, long] = [head.getUint16(18), hhea.getUint16(34)]
    const glyphs = tables.get('maxp')?.getUint16(4) ?? long
    if (unitsPerEm === 0 || long === 0) return undefined
    const advance = (glyph: number) =>
      glyph < glyphs ? (hmtx.getUint16(Math.min(glyph, long - 1) * 4) * 1000) / unitsPerEm : undefined
    const outlines = tables.get('CFF ')
    const cff = outlines && readCff(bytesOf(outlines))
    const cmap = tables.get('cmap')
    return { glyphs, advance, glyphOfCid: cff?.glyphOfCid, cmaps: cmap ? cmapsOf(cmap) : new Map() }
  } catch (problem) {
    if (problem instanceof RangeError) return undefined
    throw problem
  }
}

/** The table directory: a tag, a checksum, an offset and a length for each (OpenType, “Organization of an OpenType Font”). */
export function tablesOf(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const all = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let index = 0; index < all.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    const [offset, length] = [all.getUint32(at + 8), all.getUint32(at + 12)]
    const whole = Math.min(length, Math.max(bytes.byteLength - offset, 0))
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + Math.min(offset, bytes.byteLength), whole))
  }
  return tables
}

/** The bytes that are seen. */
export function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
