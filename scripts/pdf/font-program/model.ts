/** A font program as far as a PDF must agree with it. Glyphs are counted from 0, which is `.notdef`. */
export interface FontProgram {
  /** How many glyphs it has. */
  readonly glyphs: number
  /** How far the pen moves on after a glyph, in thousandths of the size; undefined when the program does not say. */
  readonly advance: (glyph: number) => number | undefined
  /** The glyph of a character of a composite font; undefined when the program counts by glyphs alone. */
  readonly glyphOfCid?: ((cid: number) => number | undefined) | undefined
  /** The program's own lists of letters, by platform and encoding: `3 1`, `1 0`. */
  readonly cmaps: ReadonlyMap<string, (code: number) => number>
}
