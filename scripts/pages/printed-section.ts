import type { Sheets } from './assembly.ts'
import type { PrintedPart } from './model.ts'
import type { MeasuredPage, TagMark } from './runtime/protocol.ts'
import type { SheetsLook } from './runtime/show-sheets.ts'

/** A section as it was looked over and printed: plain values. Its pages count from its first sheet. */
export interface PrintedSection extends SheetsLook {
  /** Where its words lie, of each of its sheets; only of one that came out otherwise than it was laid out. */
  readonly measured?: readonly MeasuredPage[] | undefined
  /** What the tags of the print will not say; their numbers stand in its languages. */
  readonly tags: readonly TagMark[]
  /** One page a sheet, tagged, with an outline. */
  readonly pdf: Uint8Array
}

/** A section of the book with its print. */
export interface PrintedSheets extends Pick<Sheets, 'counted' | 'first' | 'count'> {
  readonly printed: PrintedSection
}

/** The same, with what of it the book is made of. */
export interface PartedSheets extends PrintedSheets {
  readonly part: PrintedPart
}
