import type { Sheet } from '../edition/model.ts'
import type { Box, ColumnBox, MeasuredBlock, PlacedPicture, PlacedTable, TagMark } from './runtime/protocol.ts'

export type { PlacedPicture, PlacedTable, TableCell, TagMark } from './runtime/protocol.ts'

/** What is known of the pages of a publication beside how they look. */
export interface PageFacts {
  readonly map: readonly Page[]
  /** How often sections were laid out until page references were right. */
  readonly rounds: number
  readonly sheet: Sheet
  readonly links: readonly PlacedLink[]
  readonly pictures: readonly PlacedPicture[]
  /** The data behind its drawings, which the page does not show. */
  readonly tables: readonly PlacedTable[]
}

/** What leaves the pages stage: the sections as Chromium printed them, in the order of the book. */
export interface LaidPages extends PageFacts {
  readonly sections: readonly PrintedPart[]
}

/** Pages of one section as Chromium printed them. */
export interface PrintedPart {
  /** One page a sheet, RGB, tagged, with an outline, every id a destination; every sheet of the book the same size. */
  readonly pdf: Uint8Array
  /** What the tags in it do not say; `nl-x-k12` as an element's language there is number 12. */
  readonly tags: readonly TagMark[]
}

/** The pages as one PDF. */
export interface Pages extends PageFacts {
  /** RGB, as Chromium painted it. */
  readonly pdf: Uint8Array
  /** What its tags do not say, where they are in it as Chromium wrote them. */
  readonly tags?: readonly TagMark[] | undefined
}

export interface Page {
  /** From 0. */
  readonly index: number
  /** As printed: "iv", "12"; counted also where it is not shown. */
  readonly folio: string
  readonly side: 'verso' | 'recto'
  /** Id of the chapter; empty on a blank page. */
  readonly section: string
  readonly template: string
  readonly blank: boolean
  readonly lines: readonly Line[]
  /** What the lines are set in, for whoever judges typesetting. */
  readonly blocks: readonly Block[]
  /** Pictures in the text, each with after how many blocks it comes. */
  readonly pictures: readonly (ColumnBox & { readonly after: number })[]
  /** The type area; a blank page may have none. */
  readonly area?: Box | undefined
  /** Drawings and pictures on the ground behind the text. */
  readonly ground?: readonly Box[] | undefined
}

/** A paragraph, heading, list item or cell, as far as it stands on one page. */
export interface Block extends Omit<MeasuredBlock, 'boxes'> {
  readonly lines: readonly SetLine[]
}

/** A line as it is set; CSS pixels from the top left of the trim. */
export interface SetLine extends Box {
  readonly text: string
  readonly baseline: number
  /** Name of its column, one to a page, and its sides. */
  readonly column: string
  readonly columnLeft: number
  readonly columnRight: number
  /** What its block leaves it of the column. */
  readonly measureLeft: number
  readonly measureRight: number
  /** The hyphen it ends in: of a word that was divided, or one that was written. */
  readonly hyphen: 'none' | 'soft' | 'hard'
  /** Between two of its words. */
  readonly widestSpace: number
}

/** A run of text on one line; CSS pixels from the top left of the trim. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** `file:line:column` of the block it comes from; empty for generated text. */
  readonly at: string
}

/** A link as it lies on a page; CSS pixels from the top left of the sheet. */
export interface PlacedLink {
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly text: string
  readonly target: string
}
