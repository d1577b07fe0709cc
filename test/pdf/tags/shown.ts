import { PDFRef } from '@cantoo/pdf-lib'
import type { TagMark } from '../../../scripts/pages/model.ts'
import {
  type Annotation,
  type Content,
  isContent,
  isTag,
  type Kid,
  type Tag,
  tag,
} from '../../../scripts/pdf/tags/tree.ts'

/** A page of tests, by its index. */
export function page(index: number): PDFRef {
  return PDFRef.of(1000 + index)
}

/** Marked content of that number. */
export function content(mcid: number, on = 0): Content {
  return { mcid, page: page(on) }
}

/** A link's active area. */
export function area(number = 1, on = 0): Annotation {
  return { annotation: PDFRef.of(number), page: page(on) }
}

/** A run of text as Chromium marks it: an element without meaning around its content. */
export function run(mcid: number, on = 0): Tag {
  return tag('NonStruct', [content(mcid, on)])
}

/** A mark with what is given, and nothing else. */
export function mark(given: Partial<TagMark>): TagMark {
  return { whole: '', type: '', note: '', numbering: '', table: '', ...given }
}

/** A tree on one line: `P(0 Link(1 @))` is a paragraph with content 0 and a link of content 1 and its area. */
export function shown(kid: Kid): string {
  if (isContent(kid)) return `${kid.mcid}`
  if (!isTag(kid)) return '@'
  return kid.kids.length === 0 ? kid.type : `${kid.type}(${kid.kids.map(shown).join(' ')})`
}

/** A tree without its root. */
export function below(tree: Tag): string {
  return tree.kids.map(shown).join(' ')
}
