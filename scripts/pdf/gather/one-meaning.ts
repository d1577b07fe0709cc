import { isPlainTag, type Meaning, type PlainTag } from './meaning.ts'

/** The structures of sections as those of one document, and all their bookmarks. */
export function oneMeaning(meanings: readonly Meaning[]): Meaning {
  const trees = meanings.flatMap(({ tree }) => tree ?? [])
  const bookmarks = meanings.flatMap(each => each.bookmarks)
  const [first] = trees
  const mended = trees.length > 0 && meanings.every(each => each.mended || !each.tree) ? { mended: true } : {}
  if (first === undefined) return { bookmarks }
  const documents = trees.flatMap(tree => tree.kids.filter(isDocument))
  const others = trees.flatMap(tree => tree.kids.filter(kid => !isDocument(kid)))
  const [document] = documents
  const whole = document ? [{ ...document, kids: documents.flatMap(each => each.kids) }] : []
  return { tree: { ...first, kids: [...whole, ...others] }, bookmarks, ...mended }
}

function isDocument(kid: PlainTag['kids'][number]): kid is PlainTag {
  return isPlainTag(kid) && kid.type === 'Document'
}
