import type { PDFRef } from '@cantoo/pdf-lib'
import type { TagMark } from '../../pages/model.ts'

/** An element of the structure tree while it is repaired: the passes in this folder change it in place. */
export interface Tag {
  /** Structure type: `P`, `H1`, `Link`. */
  type: string
  /** The object that others (bookmarks) know it by; undefined for one that a pass made. */
  readonly ref?: PDFRef | undefined
  /** BCP 47, where it differs from what is around it. */
  lang?: string | undefined
  /** What is said in place of it. */
  alt?: string | undefined
  actualText?: string | undefined
  id?: string | undefined
  /** Its title, for whoever walks through the tree. */
  title?: string | undefined
  /** ISO 32000-1, 14.7.5. */
  attributes: readonly Attributes[]
  /** Whatever the layout knew of it. */
  mark?: TagMark | undefined
  kids: Kid[]
}

/** One attribute dictionary: `{ O: 'Table', Scope: 'Row', RowSpan: 2, Headers: ['th-1'] }`. Words are names; in a list they are ids. */
export type Attributes = Readonly<Record<string, string | number | readonly (string | number)[]>>

/** Marked content on a page, or in a form that is drawn there. */
export interface Content {
  readonly mcid: number
  readonly page: PDFRef
  /** The form, when it is not the page's own content. */
  readonly form?: PDFRef | undefined
}

/** An annotation, such as the active area of a link. */
export interface Annotation {
  readonly annotation: PDFRef
  readonly page: PDFRef
}

export type Kid = Tag | Content | Annotation

export function isTag(kid: Kid): kid is Tag {
  return 'kids' in kid
}

export function isContent(kid: Kid): kid is Content {
  return 'mcid' in kid
}

/** A new element. */
export function tag(type: string, kids: Kid[], more: Partial<Tag> = {}): Tag {
  return { type, attributes: [], ...more, kids }
}

/** All elements under one, parents before children, in reading order; itself first. */
export function* walk(root: Tag): Generator<Tag> {
  const open: Tag[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    for (let index = next.kids.length - 1; index >= 0; index--) {
      const kid = next.kids[index]
      if (kid !== undefined && isTag(kid)) open.push(kid)
    }
  }
}

/** Puts other kids in the place of each, from the leaves up: what a pass makes of a kid is seen by its parent. */
export function rebuild(parent: Tag, change: (kid: Kid, parent: Tag) => readonly Kid[]): void {
  for (const kid of parent.kids) if (isTag(kid)) rebuild(kid, change)
  parent.kids = parent.kids.flatMap(kid => change(kid, parent))
}

/** The page that an element begins on; undefined when it holds nothing. */
export function pageOfTag(kid: Kid): PDFRef | undefined {
  if (!isTag(kid)) return kid.page
  for (const each of kid.kids) {
    const page = pageOfTag(each)
    if (page !== undefined) return page
  }
  return undefined
}
