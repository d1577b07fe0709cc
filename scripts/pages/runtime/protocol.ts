/** What Node and the page that Chromium runs say to each other; types only, both sides import it. */

/** How much of the designer's wish is given up so that every word arrives. */
export interface Plan {
  readonly name: 'as-designed' | 'notes-at-end' | 'loosened' | 'plain-flow' | 'bare-flow'
  /** Notes at the foot of their page, or together at the end of the section. */
  readonly notes: 'foot' | 'end'
  /** Loosened: boxes may break, heights are capped, positioned and inline blocks become ordinary ones. */
  readonly loosened: boolean
  /** One column, no floats, no grid or flex. */
  readonly plain: boolean
  /** Words may break anywhere, so that narrow cells hold them. */
  readonly anywhere: boolean
}

/** One section to lay out. */
export interface LayoutRequest {
  readonly markup: string
  readonly startSide: 'recto' | 'verso'
  readonly noteSelectors: readonly string[]
  readonly plan: Plan
  /** More pages than this is a runaway. */
  readonly maxPages: number
}

/** A word as the source has it. */
export interface SourceWord {
  readonly text: string
  /** `file:line:column` of the block around it. */
  readonly at: string
  /** Empty for running text, the note's number in a note. */
  readonly stream: string
}

/** Words of one place, with a space between each. */
export type SourceRun = SourceWord

/** A piece of a word where it lies, CSS pixels from the top left of the trim. */
export interface PlacedWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly at: string
  readonly stream: string
  /** Written by us: note numbers, hyphens, repeated table heads, furniture. */
  readonly generated: boolean
  /** Cut off by a box that hides its overflow, or by the edge of the page. */
  readonly clipped: boolean
  /** Follows the piece before it without a space. */
  readonly glued: boolean
  /** The block it is set in: an index into `MeasuredPage.blocks`. */
  readonly block: number
  /** What of the word stands in this piece, soft hyphen and all. */
  readonly part: string
  /** CSS pixels from the top of the trim. */
  readonly baseline: number
}

/** What a block is to a reader; checks differ by it. */
export type BlockKind = 'text' | 'heading' | 'display' | 'caption' | 'cell' | 'note' | 'drawing' | 'furniture'

/** A paragraph, heading, list item or cell, as far as it stands on one page. */
export interface MeasuredBlock {
  readonly kind: BlockKind
  /** `file:line:column`; empty for generated text. */
  readonly at: string
  /** Its first and its last line stand on this page. */
  readonly begins: boolean
  readonly ends: boolean
  readonly justified: boolean
  /** Some of its lines end where its author broke them. */
  readonly forced: boolean
  readonly rightToLeft: boolean
  /** Family, size and style, as far as they tell one kind of text from another. */
  readonly type: string
  /** CSS pixels: size, line height (0 for `normal`), and an ordinary word space. */
  readonly size: number
  readonly leading: number
  readonly space: number
  /** The boxes its lines may fill, one in each column that it stands in. */
  readonly boxes: readonly ColumnBox[]
}

/** A part of a page from side to side; CSS pixels from the top left of the trim. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A box with the column it stands in. */
export interface ColumnBox extends Box {
  /** Name of the column, one to a page. */
  readonly column: string
  readonly columnLeft: number
  readonly columnRight: number
}

export interface MeasuredPage {
  readonly words: readonly PlacedWord[]
  readonly links: readonly { left: number; top: number; right: number; bottom: number; text: string; target: string }[]
  /** Pictures that stick out of the trim or are cut off: their `data-at` and size. */
  readonly cutPictures: readonly string[]
  /** What the words are set in, in document order. */
  readonly blocks: readonly MeasuredBlock[]
  /** Pictures and drawings in the text, in document order, each after how many blocks it comes. */
  readonly pictures: readonly (ColumnBox & { readonly after: number })[]
  /** The type area; absent on a page without one. */
  readonly area?: Box | undefined
  /** What is drawn on the ground behind the text. */
  readonly ground?: readonly Box[] | undefined
}

/** The assembled book, looked at quickly. */
export interface GlancedPage {
  /** What stands around the pages of the sections. */
  readonly furniture: MeasuredPage
  /** Where the texts of the section lie. */
  readonly geometry: readonly number[]
}

/** What is known of an element that Chromium's tags do not say. */
export interface TagMark {
  /** Elements of the same name here are one that was split over pages; empty for a whole one. */
  readonly whole: string
  /** The structure type that it should have (ISO 32000-1, 14.8.4); empty to keep what Chromium takes it for. */
  readonly type: '' | 'Note' | 'Reference' | 'Span' | 'L' | 'Lbl' | 'LBody'
  /** Id of the note that it is, or calls. */
  readonly note: string
  /** How the items of a list are numbered, where the numbers themselves are drawn. */
  readonly numbering: '' | 'Decimal'
  /** Id of the table of data behind the drawing that it is; empty for none. */
  readonly table: string
}

/** The data behind a drawing, as a table that the page does not show; its box is the drawing's, CSS pixels from the top left of the sheet. */
export interface PlacedTable extends Box {
  readonly id: string
  /** From 0. */
  readonly page: number
  /** `file:line:column` of its block. */
  readonly at: string
  readonly rows: readonly (readonly TableCell[])[]
}

/** A cell of a table of data. */
export interface TableCell {
  readonly text: string
  /** What a header cell stands over or before, by the name of its Scope; empty for a cell of data. */
  readonly heads: '' | 'Row' | 'Column'
}

/** A picture of points where it lies on a page. */
export interface PlacedPicture {
  /** From 0. */
  readonly page: number
  /** `file:line:column` of its block. */
  readonly at: string
  /** Its address on the made-up origin. */
  readonly source: string
  /** Points an inch at the size at which it is shown. */
  readonly ppi: number
}
