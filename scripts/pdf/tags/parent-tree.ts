import { PDFDict, type PDFDocument, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { numberAt, put } from '../objects.ts'
import { isContent, isTag, type Tag, walk } from './tree.ts'

/**
 * Writes the parent tree (ISO 32000-1, 14.7.4.4): for the number that each page, form and annotation carries, the
 * elements of its marked content by MCID, or the element that holds the annotation.
 */
export function writeParents(doc: PDFDocument, root: PDFDict, tree: Tag, refs: ReadonlyMap<Tag, PDFRef>): void {
  const contents = new Map<PDFRef, Map<number, PDFRef>>()
  const annotations = new Map<PDFRef, PDFRef>()
  const entries = new Map<number, PDFObject>()
  for (const each of walk(tree)) {
    const ref = refs.get(each)
    if (ref === undefined) continue
    for (const kid of each.kids) {
      if (isTag(kid)) continue
      if (isContent(kid)) owners(contents, kid.form ?? kid.page).set(kid.mcid, ref)
      else annotations.set(kid.annotation, ref)
    }
  }
  for (const [owner, elements] of contents) {
    const list = Array.from({ length: Math.max(...elements.keys()) + 1 }, (_, mcid) => elements.get(mcid) ?? null)
    enter(entries, numberOf(doc, owner, 'StructParents'), doc.context.obj(list))
  }
  for (const [annotation, ref] of annotations) {
    enter(entries, numberOf(doc, annotation, 'StructParent') ?? numbered(doc, annotation, root), ref)
  }
  const sorted = [...entries].sort(([one], [other]) => one - other)
  put(root, 'ParentTree', doc.context.register(doc.context.obj({ Nums: sorted.flat() })))
  const next = Math.max(numberAt(root, 'ParentTreeNextKey') ?? 0, (sorted.at(-1)?.[0] ?? -1) + 1)
  put(root, 'ParentTreeNextKey', doc.context.obj(next))
}

/** An annotation that no element held has no number yet. */
function numbered(doc: PDFDocument, annotation: PDFRef, root: PDFDict): number | undefined {
  const found = doc.context.lookup(annotation)
  if (!(found instanceof PDFDict)) return undefined
  const next = numberAt(root, 'ParentTreeNextKey') ?? 0
  put(found, 'StructParent', doc.context.obj(next))
  put(root, 'ParentTreeNextKey', doc.context.obj(next + 1))
  return next
}

function owners(contents: Map<PDFRef, Map<number, PDFRef>>, owner: PDFRef): Map<number, PDFRef> {
  const known = contents.get(owner) ?? new Map<number, PDFRef>()
  contents.set(owner, known)
  return known
}

function enter(entries: Map<number, PDFObject>, key: number | undefined, value: PDFObject): void {
  if (key !== undefined) entries.set(key, value)
}

function numberOf(doc: PDFDocument, ref: PDFRef, key: 'StructParent' | 'StructParents'): number | undefined {
  const found = doc.context.lookup(ref)
  if (found instanceof PDFStream) return numberAt(found.dict, key)
  return found instanceof PDFDict ? numberAt(found, key) : undefined
}
