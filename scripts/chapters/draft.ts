import type { Root } from 'hast'
import type { ChapterRef } from '../edition/model.ts'
import type { ChapterContext } from './context.ts'
import type { PlacedWord } from './words.ts'

/** A chapter by itself: what needs the other chapters is still to be done. */
export interface Draft {
  readonly context: ChapterContext
  readonly ref: ChapterRef
  readonly head: DraftHead
  readonly body: Root
  /** The words that the author wrote, to hold the result against. */
  readonly source: readonly PlacedWord[]
}

/** The fields of a head as trees of inline content. */
export interface DraftHead {
  readonly kicker: Root
  readonly title: Root
  readonly standfirst: Root
  readonly byline: Root
}

/** What reading a file by its kind gives. */
export interface ReadBody {
  readonly context: ChapterContext
  readonly body: Root
  readonly source: readonly PlacedWord[]
}
