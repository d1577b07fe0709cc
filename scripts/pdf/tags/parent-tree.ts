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
    enter(entries, numberOf(doc, owner), doc.context.obj(list))
  }
  let next = firstFree(doc, root)
  for (const [annotation, ref] of annotations) {
    const found = doc.context.lookup(annotation)
    if (!(found instanceof PDFDict)) continue
    // One that no element held, or that was gathered from a section, has no number yet.
    if (numberAt(found, 'StructParent') === undefined) put(found, 'StructParent', doc.context.obj(next++))
    enter(entries, numberAt(found, 'StructParent'), ref)
  }
  const sorted = [...entries].sort(([one], [other]) => one - other)
  put(root, 'ParentTree', doc.context.register(doc.context.obj({ Nums: sorted.flat() })))
  put(root, 'ParentTreeNextKey', doc.context.obj(next))
}

/** Pages, forms and annotations share their numbers: a new one comes after all that anything carries. */
function firstFree({ context }: PDFDocument, root: PDFDict): number {
  let next = numberAt(root, 'ParentTreeNextKey') ?? 0
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    const own = numberAt(dict, 'StructParents') ?? numberAt(dict, 'StructParent') ?? -1
    next = Math.max(next, own + 1)
  }
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

function numberOf(doc: PDFDocument, ref: PDFRef): number | undefined {
  const found = doc.context.lookup(ref)
  const dict = found instanceof PDFStream ? found.dict : found
  return dict instanceof PDFDict ? numberAt(dict, 'StructParents') : undefined
}
