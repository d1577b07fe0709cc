/** The lists of letters of a `cmap` table by platform and encoding; a code that is in none is glyph 0. */
export function cmapsOf(table: DataView): ReadonlyMap<string, (code: number) => number> {
  const found = new Map<string, (code: number) => number>()
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 4 + index * 8
    const key = `${table.getUint16(at)} ${table.getUint16(at + 2)}`
    const list = listAt(table, table.getUint32(at + 4))
    found.set(key, list ?? (() => 0))
  }
  return found
}

/** Formats 0, 4, 6 and 12: what fonts in PDFs have. */
function listAt(table: DataView, at: number): ((code: number) => number) | undefined {
  const part = new DataView(table.buffer, table.byteOffset + at, table.byteLength - at)
  const format = part.getUint16(0)
  if (format === 0) return code => (code < 256 ? part.getUint8(6 + code) : 0)
  if (format === 4) return code => inSegments(part, code)
  if (format === 6) {
    const [first, count] = [part.getUint16(6), part.getUint16(8)]
    return code => (code >= first && code < first + count ? part.getUint16(10 + (code - first) * 2) : 0)
  }
  return format === 12 ? code => inGroups(part, code) : undefined
}

function inSegments(part: DataView, code: number): number {
  const twice = part.getUint16(6)
  for (let at = 0; at < twice; at += 2) {
    if (part.getUint16(14 + at) < code) continue
    const start = part.getUint16(16 + twice + at)
    if (start > code) return 0
    const [delta, place] = [part.getUint16(16 + twice * 2 + at), 16 + twice * 3 + at]
    const offset = part.getUint16(place)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = part.getUint16(place + offset + (code - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}

function inGroups(part: DataView, code: number): number {
  for (let index = 0; index < part.getUint32(12); index++) {
    const at = 16 + index * 12
    const [first, last] = [part.getUint32(at), part.getUint32(at + 4)]
    if (code >= first && code <= last) return part.getUint32(at + 8) + code - first
  }
  return 0
}
