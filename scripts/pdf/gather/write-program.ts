import type { Glyph } from './glyphs.ts'

/** Tables that a program takes along as they are, where it has instructions. */
const instructions = ['cvt ', 'fpgm', 'prep']

/** What a checksum over the whole file must come to (OpenType, “head”). */
const magic = 0xb1b0afba

/**
 * Writes a TrueType program of these glyphs with the tables that ISO 32000-1, 9.9 asks of one whose glyphs are chosen by
 * number, and no others: a list of letters may not be in it.
 * @param tables Of the font that they come from.
 */
export function writeProgram(glyphs: readonly Glyph[], tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const outlines = joined(glyphs.map(({ outline }) => padded(outline)))
  const short = outlines.length < 0x20000
  const own = new Map([
    ['glyf', outlines],
    ['head', changed(tables.get('head'), view => [view.setUint32(8, 0), view.setInt16(50, short ? 0 : 1)])],
    ['hhea', changed(tables.get('hhea'), view => view.setUint16(34, glyphs.length))],
    ['hmtx', metricsOf(glyphs)],
    ['loca', placesOf(glyphs, short)],
    ['maxp', changed(tables.get('maxp'), view => view.setUint16(4, glyphs.length))],
  ])
  for (const tag of instructions) {
    const table = tables.get(tag)
    if (table) own.set(tag, table)
  }
  return written(own)
}

function metricsOf(glyphs: readonly Glyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  for (const [index, { advance, leftBearing }] of glyphs.entries()) {
    view.setUint16(index * 4, advance)
    view.setInt16(index * 4 + 2, leftBearing)
  }
  return new Uint8Array(view.buffer)
}

/** Short places count in words of two bytes. */
function placesOf(glyphs: readonly Glyph[], short: boolean): Uint8Array {
  const size = short ? 2 : 4
  const view = new DataView(new ArrayBuffer((glyphs.length + 1) * size))
  let place = 0
  for (const [index, { outline }] of [...glyphs, { outline: new Uint8Array() }].entries()) {
    if (short) view.setUint16(index * size, place / 2)
    else view.setUint32(index * size, place)
    place += padded(outline).length
  }
  return new Uint8Array(view.buffer)
}

/** Tables in the order of their tags, each at a multiple of four (OpenType, “Organization of an OpenType Font”). */
function written(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const head = new DataView(new ArrayBuffer(12 + sorted.length * 16))
  const power = Math.floor(Math.log2(sorted.length))
  head.setUint32(0, 0x00010000)
  for (const [at, value] of [sorted.length, 16 << power, power, (sorted.length - (1 << power)) * 16].entries()) {
    head.setUint16(4 + at * 2, value)
  }
  let place = head.byteLength
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const at = 12 + index * 16
    for (const [step, letter] of [...tag].entries()) head.setUint8(at + step, letter.charCodeAt(0))
    head.setUint32(at + 4, checksum(bytes))
    head.setUint32(at + 8, place)
    head.setUint32(at + 12, bytes.length)
    place += padded(bytes).length
  }
  const whole = joined([new Uint8Array(head.buffer), ...sorted.map(([, bytes]) => padded(bytes))])
  const at = new DataView(head.buffer).getUint32(12 + sorted.findIndex(([tag]) => tag === 'head') * 16 + 8)
  new DataView(whole.buffer).setUint32(at + 8, (magic - checksum(whole)) >>> 0)
  return whole
}

function checksum(bytes: Uint8Array): number {
  const whole = padded(bytes)
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function changed(table: Uint8Array | undefined, change: (view: DataView) => unknown): Uint8Array {
  const copy = new Uint8Array(table ?? [])
  change(new DataView(copy.buffer))
  return copy
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes
  const longer = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  longer.set(bytes)
  return longer
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
