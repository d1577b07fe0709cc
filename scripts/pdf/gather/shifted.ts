import { withHeaders } from './canonical-ids.ts'
import { isPlainTag, type Meaning, type PlainBookmark, type PlainKid, type PlainTag } from './meaning.ts'

/** Where a section comes in a book. */
export interface Shift {
  /** Index of its first page. */
  readonly firstPage: number
  /** Number in the book of the heading that has number 0 in the section. */
  readonly firstHeading: number
  /** Tells its ids from those of others. */
  readonly prefix: string
  /** The object of a form in the book, by the one in the section. */
  readonly formOf: (form: number) => number
}

/** The meaning of a section with all numbers as they are in the book. */
export function shifted(meaning: Meaning, shift: Shift): Meaning {
  return {
    ...meaning,
    tree: meaning.tree && shiftedTag(meaning.tree, shift),
    bookmarks: meaning.bookmarks.map(each => shiftedBookmark(each, shift)),
  }
}

function shiftedTag(tag: PlainTag, shift: Shift): PlainTag {
  const { id, heading, attributes, kids } = tag
  return {
    ...tag,
    ...(id === undefined ? {} : { id: shift.prefix + id }),
    ...(heading === undefined ? {} : { heading: heading + shift.firstHeading }),
    attributes: attributes.map(each => withHeaders(each, other => shift.prefix + other)),
    kids: kids.map(kid => shiftedKid(kid, shift)),
  }
}

function shiftedKid(kid: PlainKid, shift: Shift): PlainKid {
  if (isPlainTag(kid)) return shiftedTag(kid, shift)
  const page = kid.page + shift.firstPage
  const form = 'form' in kid && kid.form !== undefined ? { form: shift.formOf(kid.form) } : {}
  return { ...kid, page, ...form }
}

function shiftedBookmark(item: PlainBookmark, shift: Shift): PlainBookmark {
  return {
    ...item,
    page: item.page + shift.firstPage,
    ...(item.heading === undefined ? {} : { heading: item.heading + shift.firstHeading }),
    items: item.items.map(each => shiftedBookmark(each, shift)),
  }
}
