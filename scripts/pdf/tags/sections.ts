import type { PDFRef } from '@cantoo/pdf-lib'
import { isTag, type Kid, pageOfTag, type Tag, tag } from './tree.ts'

/** What is known of the section on a page. */
export interface PageSection {
  readonly id: string
  /** Plain text; empty when it has none. */
  readonly title: string
}

/**
 * Puts each chapter in a section of its own, over all its pages.
 * @param sectionOf The section of a page; undefined for a blank one, which goes on with the section before it.
 */
export function groupSections(tree: Tag, sectionOf: (page: PDFRef) => PageSection | undefined): void {
  for (const document of tree.kids) {
    if (isTag(document) && document.type === 'Document') document.kids = grouped(document.kids, sectionOf)
  }
}

function grouped(kids: readonly Kid[], sectionOf: (page: PDFRef) => PageSection | undefined): Kid[] {
  const made: Tag[] = []
  let last: string | undefined
  for (const kid of kids) {
    const page = pageOfTag(kid)
    const section = page === undefined ? undefined : sectionOf(page)
    const open = made.at(-1)
    if (open !== undefined && (section === undefined || section.id === last)) open.kids.push(kid)
    else made.push(tag('Sect', [kid], section === undefined || section.title === '' ? {} : { title: section.title }))
    last = section?.id ?? last
  }
  return made
}
