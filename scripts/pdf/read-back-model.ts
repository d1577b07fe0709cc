import type { Box } from './boxes.ts'
import type { Font } from './fonts.ts'

/** A finished PDF as another program reads it: what is really in the file. */
export interface ReadBack {
  readonly pages: readonly ReadPage[]
  readonly outline: readonly ReadBookmark[]
  readonly metadata: ReadMetadata
  readonly fonts: readonly Font[]
}

/** A page with its boxes in points, the origin where the file has it; a box that the page does not carry is undefined. */
export interface ReadPage {
  readonly mediaBox: Box
  readonly cropBox?: Box | undefined
  readonly bleedBox?: Box | undefined
  readonly trimBox?: Box | undefined
  /** What the reader's page field shows; the number of the page where there are no labels. */
  readonly label: string
  /** In the order in which it is painted. Text that lies wholly outside the CropBox is not read. */
  readonly text: readonly ReadText[]
  /** What is written and not seen (render mode 3), by its marked content in the order it is written; no part of `text`. */
  readonly unseen: readonly string[]
  /** What the page says instead of glyphs that say something else themselves (ISO 32000-1, 14.9.4), in order. */
  readonly actualTexts: readonly string[]
  readonly links: readonly ReadLink[]
}

/** A run of text in points, from the left edge and the top edge of the trim (of the page, where there is no trim). */
export interface ReadText {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly width: number
  /** Type size. */
  readonly size: number
  /** Whether the line ends after it, as far as a reader can tell: a space there is not part of the text. Slanted words may be taken for a line. */
  readonly endOfLine: boolean
}

export interface ReadLink {
  /** The address, or `#` and the name of the destination. */
  readonly target: string
  /** The words that a screen reader says. */
  readonly contents: string
  /** In points, the origin where the file has it. */
  readonly box: Box
}

export interface ReadBookmark {
  readonly title: string
  /** Index of the page it leads to, from 0; undefined when it leads nowhere. */
  readonly page: number | undefined
  readonly items: readonly ReadBookmark[]
}

/** What the file says of itself; empty strings where it says nothing. */
export interface ReadMetadata {
  readonly version: string
  readonly title: string
  readonly author: string
  readonly language: string
  readonly creator: string
  readonly producer: string
  readonly created: string
  readonly modified: string
  readonly xmp: string
  /** The first half of /ID, in hexadecimal. */
  readonly fingerprint: string
}
