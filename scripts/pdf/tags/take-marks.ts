import type { TagMark } from '../../pages/model.ts'
import { isTag, type Tag } from './tree.ts'

/** How the layout wrote the number of a mark into the language of an element. */
const numbered = /^(.*)-x-k(\d+)$/

/**
 * Gives each element the mark whose number stands in its language, and the type that the mark asks for; the languages are
 * then what they were, told only where they change.
 * @param language Of the document.
 */
export function takeMarks(tree: Tag, marks: readonly TagMark[], language: string): void {
  const [, own = tree.lang, number] = numbered.exec(tree.lang ?? '') ?? []
  const mark = number === undefined ? undefined : marks[Number(number)]
  if (mark !== undefined) give(tree, mark)
  const spoken = own === undefined || own === 'und' ? language : own
  tree.lang = spoken === language ? undefined : spoken
  for (const kid of tree.kids) if (isTag(kid)) takeMarks(kid, marks, spoken)
}

function give(tag: Tag, mark: TagMark): void {
  tag.mark = mark
  if (mark.type !== '') tag.type = mark.type
  if (mark.numbering === '') return
  tag.attributes = [{ O: 'List', ListNumbering: mark.numbering }]
}
