/** Bytes of a number, most significant first. */
export function word(value: number, bytes = 2): readonly number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** (bytes - 1 - index)) & 255)
}

/** A list of letters (`cmap` table, format 0) for platform and encoding: code → glyph. */
export function cmapOf(
  platform: number,
  encoding: number,
  glyphs: Readonly<Record<number, number>>,
): readonly number[] {
  const codes = Array.from({ length: 256 }, (_, code) => glyphs[code] ?? 0)
  const head = [...word(0), ...word(1), ...word(platform), ...word(encoding), ...word(12, 4)]
  return [...head, ...word(0), ...word(262), ...word(0), ...codes]
}

/** A TrueType font of so many units to the em, with these advances, and nothing to draw. */
export function sfntOf(advances: readonly number[], cmap?: readonly number[], unitsPerEm = 1000): Uint8Array {
  const head = [...new Array(18).fill(0), ...word(unitsPerEm), ...new Array(34).fill(0)]
  const tables: readonly (readonly [string, readonly number[]])[] = [
    ...(cmap ? [['cmap', cmap] as const] : []),
    ['head', head],
    ['hhea', [...new Array(34).fill(0), ...word(advances.length)]],
    ['hmtx', advances.flatMap(each => [...word(each), 0, 0])],
    ['maxp', [0, 1, 0, 0, ...word(advances.length)]],
  ]
  let at = 12 + tables.length * 16
  const directory = tables.flatMap(([tag, { length }]) => {
    const entry = [...Buffer.from(tag), ...word(0, 4), ...word(at, 4), ...word(length, 4)]
    at += length
    return entry
  })
  return Uint8Array.from([
    0,
    1,
    0,
    0,
    ...word(tables.length),
    ...new Array(6).fill(0),
    ...directory,
    ...tables.flatMap(([, bytes]) => bytes),
  ])
}

/** An INDEX of CFF. */
export function indexOf(items: readonly (readonly number[])[]): readonly number[] {
  if (items.length === 0) return [0, 0]
  let end = 1
  const offsets = [1, ...items.map(({ length }) => (end += length))]
  return [...word(items.length), 2, ...offsets.flatMap(each => word(each)), ...items.flat()]
}

/** An operand of a DICT in the form of five bytes, so that its length is known before its value. */
export function operand(value: number): readonly number[] {
  return [29, ...word(value < 0 ? value + 2 ** 32 : value, 4)]
}

/** A number of a charstring. */
export function small(value: number): readonly number[] {
  return [28, ...word(value < 0 ? value + 65536 : value)]
}

/** A CFF font with these charstrings, default width 500 and nominal width 600; keyed by characters when they are given. */
export function cffOf(charstrings: readonly (readonly number[])[], cids?: readonly number[]): Uint8Array {
  const privateDict = [...operand(500), 20, ...operand(600), 21]
  const index = indexOf(charstrings)
  const charset = cids ? [0, ...cids.slice(1).flatMap(each => word(each))] : []
  const make = (at: number) => {
    const [places, fonts] = [at + index.length, at + index.length + charset.length + privateDict.length]
    const own = [...operand(privateDict.length), ...operand(places + charset.length), 18]
    const keyed = [...operand(0), ...operand(0), ...operand(0), 12, 30, ...operand(places), 15]
    const select = [...operand(fonts), 12, 36, ...operand(fonts + indexOf([own]).length), 12, 37]
    const top = [...(cids ? [...keyed, ...select] : own), ...operand(at), 17]
    const front = [1, 0, 4, 2, ...indexOf([[65]]), ...indexOf([top]), ...indexOf([]), ...indexOf([])]
    const tail = cids ? [...indexOf([own]), 3, ...word(1), ...word(0), 0, ...word(charstrings.length)] : []
    return { front, bytes: [...front, ...index, ...charset, ...privateDict, ...tail] }
  }
  return Uint8Array.from(make(make(0).front.length).bytes)
}
