import type { TagMark } from '../../pages/model.ts'
import type { Attributes } from '../tags/tree.ts'

/** What Chromium said of the meaning of pages, beside how they look: plain values, to be kept and sent. */
export interface Meaning {
  /** Under one root; absent where nothing is tagged. */
  readonly tree?: PlainTag | undefined
  readonly bookmarks: readonly PlainBookmark[]
  /** Whether the tags were mended section by section. */
  readonly mended?: boolean | undefined
}

/** An element of the structure. */
export interface PlainTag {
  readonly type: string
  readonly lang?: string | undefined
  readonly alt?: string | undefined
  readonly actualText?: string | undefined
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly attributes: readonly Attributes[]
  /** Of a heading: the number that a bookmark knows it by. */
  readonly heading?: number | undefined
  /** What the layout knew of it, as far as the book still has to know. */
  readonly mark?: Pick<TagMark, 'note' | 'table'> | undefined
  readonly kids: readonly PlainKid[]
}

/** Marked content on a page from 0, in a form there when one is named by the number of its object. */
export interface PlainContent {
  readonly mcid: number
  readonly page: number
  readonly form?: number | undefined
}

/** A link, by its place among the annotations of its page. */
export interface PlainLink {
  readonly link: number
  readonly page: number
}

export type PlainKid = PlainTag | PlainContent | PlainLink

/** A bookmark with where it leads: a page from 0, and what of it is shown, as in the destinations of ISO 32000-1, 12.3.2.2. */
export interface PlainBookmark {
  readonly title: string
  readonly page: number
  readonly view: readonly (string | number | null)[]
  readonly heading?: number | undefined
  readonly items: readonly PlainBookmark[]
}

/** Whether a kid is an element. */
export function isPlainTag(kid: PlainKid): kid is PlainTag {
  return 'kids' in kid
}
