import type { PDFRef } from '@cantoo/pdf-lib'
import { type Annotation, isContent, isTag, pageOfTag, type Tag, tag, walk } from './tree.ts'

/**
 * Gives links that no element holds, such as those in a running head, one at the end of their page: a reader who goes from
 * link to link must meet them (ISO 14289-1, 7.18.5).
 * @param pages In order.
 */
export function adoptLinks(document: Tag, links: readonly Annotation[], pages: readonly PDFRef[]): void {
  const held = new Set([...walk(document)].flatMap(each => each.kids.filter(kid => !isTag(kid) && !isContent(kid))))
  const known = new Set([...held].map(kid => ('annotation' in kid ? kid.annotation : undefined)))
  const number = (page: PDFRef | undefined) => (page === undefined ? -1 : pages.indexOf(page))
  for (const link of links) {
    if (known.has(link.annotation)) continue
    const next = document.kids.findIndex(kid => number(pageOfTag(kid)) > number(link.page))
    const at = next < 0 ? document.kids.length : next
    document.kids.splice(at, 0, tag('P', [tag('Link', [link])]))
  }
}
