import { isContent, isTag, type Tag, walk } from './tree.ts'

/** Calls a link a link where Chromium lost its type, as in calls for notes, or made it a span, as in words that do not break (ISO 14289-1, 7.18.5). */
export function nameLinks(tree: Tag): void {
  for (const tag of walk(tree)) {
    if ((tag.type === 'NonStruct' || tag.type === 'Span') && tag.kids.some(kid => !isTag(kid) && !isContent(kid)))
      tag.type = 'Link'
  }
}
