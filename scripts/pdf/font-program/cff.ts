import { type Dict, readDict, readIndex } from './cff-parts.ts'
import { biasedSubroutines, widthOf } from './charstring.ts'
import type { FontProgram } from './model.ts'

/**
 * Reads a bare CFF font: its glyphs, their advances, and which character each is when it is keyed by characters.
 * @returns undefined when it is none, or cut short.
 */
export function readCff(bytes: Uint8Array): FontProgram | undefined {
  try {
    const names = readIndex(bytes, bytes[2] ?? 4)
    const tops = readIndex(bytes, names.end)
    const strings = readIndex(bytes, tops.end)
    const global = readIndex(bytes, strings.end)
    const top = readDict(tops.items[0] ?? new Uint8Array())
    const { items } = readIndex(bytes, first(top, 17))
    const widths = widthsOf(bytes, top, items.length)
    const scale = (top.get(1207)?.[0] ?? 0.001) * 1000
    const advance = (glyph: number) => {
      const [code, private_] = [items[glyph], widths(glyph)]
      if (code === undefined || private_ === undefined) return undefined
      const extra = widthOf(code, private_.subroutines, biasedSubroutines(global.items))
      if (extra === undefined) return undefined
      return (extra === 'default' ? private_.usual : private_.nominal + extra) * scale
    }
    const cids = top.has(1230) ? charsetOf(bytes, first(top, 15), items.length) : undefined
    return { glyphs: items.length, advance, glyphOfCid: cids && (cid => cids.get(cid)), cmaps: new Map() }
  } catch (problem) {
    if (problem instanceof RangeError) return undefined
    throw problem
  }
}

interface Widths {
  readonly usual: number
  readonly nominal: number
  readonly subroutines: (number: number) => Uint8Array | undefined
}

/** Which private dictionary a glyph has: the font's one, or that of its part (FDSelect, formats 0 and 3). */
function widthsOf(bytes: Uint8Array, top: Dict, glyphs: number): (glyph: number) => Widths | undefined {
  if (!top.has(1236)) {
    const one = privateOf(bytes, top)
    return () => one
  }
  const parts = readIndex(bytes, first(top, 1236)).items.map(each => privateOf(bytes, readDict(each)))
  const select = selected(bytes, first(top, 1237), glyphs)
  return glyph => parts[select(glyph)]
}

function privateOf(bytes: Uint8Array, owner: Dict): Widths {
  const [size = 0, at = 0] = owner.get(18) ?? []
  const dict = readDict(bytes.subarray(at, at + size))
  const local = dict.get(19)?.[0]
  return {
    usual: first(dict, 20),
    nominal: first(dict, 21),
    subroutines: biasedSubroutines(local === undefined ? [] : readIndex(bytes, at + local).items),
  }
}

function selected(bytes: Uint8Array, at: number, glyphs: number): (glyph: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint8(at) === 0) return glyph => (glyph < glyphs ? view.getUint8(at + 1 + glyph) : 0)
  const ranges = Array.from({ length: view.getUint16(at + 1) }, (_, index) => at + 3 + index * 3)
  return glyph => {
    const found = ranges.findLast(each => view.getUint16(each) <= glyph)
    return found === undefined ? 0 : view.getUint8(found + 2)
  }
}

/** Character → glyph (charset formats 0, 1 and 2); without a list the two are the same. */
function charsetOf(bytes: Uint8Array, at: number, glyphs: number): ReadonlyMap<number, number> {
  const found = new Map([[0, 0]])
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at <= 2) return new Map(Array.from({ length: glyphs }, (_, glyph) => [glyph, glyph]))
  const format = view.getUint8(at)
  for (let place = at + 1, glyph = 1; glyph < glyphs; ) {
    const cid = view.getUint16(place)
    const more = format === 0 ? 0 : format === 1 ? view.getUint8(place + 2) : view.getUint16(place + 2)
    for (let step = 0; step <= more; step++) found.set(cid + step, glyph++)
    place += 2 + Math.min(format, 2)
  }
  return found
}

function first(dict: Dict, operator: number): number {
  return dict.get(operator)?.[0] ?? 0
}
