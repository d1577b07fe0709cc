import type { Page } from '../pages/model.ts'
import type { Paragraph } from './page/paragraphs.ts'

/** A finished PDF as it was read back. */
export interface FinishedFile {
  /** `screen` or `print`. */
  readonly name: string
  /** The text of each page, in the order it is painted, and what the page says instead of some of its glyphs. */
  readonly pages: readonly {
    readonly text: string
    readonly actualTexts?: readonly string[]
    /** What is written there for who listens and nobody sees, in order. */
    readonly unseen?: readonly string[]
  }[]
}

/** A book as it is set, for the checks of its pages. */
export interface SetBook {
  readonly pages: readonly Page[]
  /** The blocks that are set in lines, each whole, in reading order. */
  readonly paragraphs: readonly Paragraph[]
  /** Distance of the lines of the baseline grid, CSS pixels; none when the house style does not set it. */
  readonly leading?: number | undefined
}
