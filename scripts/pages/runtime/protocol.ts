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

export interface LayoutResult {
  /** `outerHTML` of each `.pagedjs_page`. */
  readonly pages: readonly string[]
  /** A page of the same kind with nothing on it, for the other side. */
  readonly blank: string
  /** Everything Paged.js made of the stylesheet. */
  readonly css: string
  /** id → page of this section, from 0. */
  readonly anchors: Readonly<Record<string, number>>
  readonly source: readonly SourceWord[]
  /** Where the words came to lie. */
  readonly measured: readonly MeasuredPage[]
  /** What could not be laid out, with its `data-at`; the section has failed when there is one. */
  readonly stuck: readonly Stuck[]
  /** Tables that were too wide with whole words, by their `data-at`, each once. */
  readonly squeezed: readonly string[]
  /** Families whose fonts failed to load. */
  readonly fontFaults: readonly string[]
}

export interface Stuck {
  readonly reason: string
  readonly at: string
}

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
}

export interface MeasuredPage {
  readonly words: readonly PlacedWord[]
  readonly links: readonly { left: number; top: number; right: number; bottom: number; text: string; target: string }[]
  /** Pictures that stick out of the trim or are cut off: their `data-at` and size. */
  readonly cutPictures: readonly string[]
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
