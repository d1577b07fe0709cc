import { isTag, type Tag, walk } from './tree.ts'

/**
 * Puts what was split over pages together again: paragraphs, lists, tables, articles, notes (ISO 14289-1, 7.1: the order
 * of reading is that of the text). The first part takes what the later ones hold.
 */
export function mergeParts(tree: Tag): void {
  const first = new Map<string, Tag>()
  const later = new Set<Tag>()
  for (const tag of [...walk(tree)]) {
    const whole = tag.mark?.whole ?? ''
    if (whole === '') continue
    const begun = first.get(whole)
    if (begun === undefined || begun.type !== tag.type) first.set(whole, tag)
    else {
      begun.kids.push(...tag.kids)
      later.add(tag)
    }
  }
  if (later.size > 0) without(tree, later)
}

function without(tree: Tag, gone: ReadonlySet<Tag>): void {
  tree.kids = tree.kids.filter(kid => !(isTag(kid) && gone.has(kid)))
  for (const kid of tree.kids) if (isTag(kid)) without(kid, gone)
}
