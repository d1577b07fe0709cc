import type { FontPart, ShownGlyph } from './font-part.ts'

/** Parts of one font that go together, and all glyphs that any of them shows. */
export interface FontUnion {
  readonly parts: FontPart[]
  readonly glyphs: Map<number, ShownGlyph>
}

/**
 * Puts parts of one name together as far as they agree on all that they share: two fonts may bear the same name.
 * @param parts In the order of the book.
 */
export function fontUnions(parts: readonly FontPart[]): readonly FontUnion[] {
  const unions: FontUnion[] = []
  for (const part of parts) {
    const home = unions.find(union => agree(union, part))
    if (home === undefined) unions.push({ parts: [part], glyphs: new Map(part.glyphs) })
    else {
      home.parts.push(part)
      for (const [index, glyph] of part.glyphs) home.glyphs.set(index, both(home.glyphs.get(index), glyph))
    }
  }
  return unions
}

/** Bytes of tables that differ between subsets of one font: sums, and how many glyphs there are and how they are counted. */
const own: Readonly<Record<string, readonly number[]>> = {
  head: [8, 9, 10, 11, 50, 51],
  hhea: [34, 35],
  maxp: [4, 5],
  'cvt ': [],
  fpgm: [],
  prep: [],
}

function agree({ parts, glyphs }: FontUnion, part: FontPart): boolean {
  const [first] = parts
  if (first === undefined || first.name !== part.name) return false
  const tables = Object.entries(own).every(([tag, except]) => {
    return sameBytes(first.tables.get(tag), part.tables.get(tag), new Set(except))
  })
  return tables && [...part.glyphs].every(([index, glyph]) => sameGlyph(glyphs.get(index), glyph))
}

/** What only one of them knows is true of both. */
function both(known: ShownGlyph | undefined, glyph: ShownGlyph): ShownGlyph {
  return known === undefined ? glyph : { ...known, width: known.width ?? glyph.width, text: known.text ?? glyph.text }
}

function sameGlyph(known: ShownGlyph | undefined, glyph: ShownGlyph): boolean {
  if (known === undefined) return true
  const { advance, leftBearing, width, text, outline } = glyph
  const said = agrees(known.width, width) && agrees(known.text, text)
  return said && known.advance === advance && known.leftBearing === leftBearing && sameOutline(known.outline, outline)
}

/** A program with short places has outlines of even lengths, one with long places has them as they are. */
function sameOutline(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.min(one.length, other.length)
  const rest = [...one.subarray(length), ...other.subarray(length)]
  const filled = rest.length < 4 && rest.every(byte => byte === 0)
  return filled && sameBytes(one.subarray(0, length), other.subarray(0, length))
}

function agrees<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined, except?: ReadonlySet<number>): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.length !== other.length) return false
  return except === undefined || except.size === 0
    ? Buffer.compare(one, other) === 0
    : one.every((byte, at) => byte === other[at] || except.has(at))
}
