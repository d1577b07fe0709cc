/** A colour as Chromium writes it: 0 to 1 each, in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** How full each plate is, 0 to 1. */
export type Cmyk = readonly [cyan: number, magenta: number, yellow: number, black: number]

/** What a colour becomes on the press: so much of four plates, or a spot colour of its own that looks like them. */
export interface Paint {
  readonly cmyk: Cmyk
  readonly spot?: Spot | undefined
}

/** An ink of its own, on a plate of its own. */
export interface Spot {
  readonly name: string
  /** How full that plate is, 0 to 1. */
  readonly tint: number
  /** What the full ink looks like where it is not at hand, as on a proof. */
  readonly solid: Cmyk
}

/** A colour that is no ink and no grey, so it was converted by the profile. */
export interface Unmapped {
  readonly rgb: Rgb
  readonly cmyk: Cmyk
  /** Indices of the pages that it stands on, from 0, ascending. */
  readonly pages: readonly number[]
}

/** Text, vectors and pictures are painted; what a luminosity mask holds only says how much of them shows. */
export type Purpose = 'paint' | 'mask'
