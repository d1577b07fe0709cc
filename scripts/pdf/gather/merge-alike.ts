import { createHash } from 'node:crypto'
import { PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { bytesOf } from '../identity.ts'
import { nameAt } from '../objects.ts'
import { replaceRefs } from './replace-refs.ts'

/** Makes one of resources that are the same: what sections share, each brought with it. From the leaves up. */
export function mergeAlike(doc: PDFDocument): void {
  for (let found = alike(doc); found.size > 0; found = alike(doc)) replaceRefs(doc, found)
}

function alike({ context }: PDFDocument): ReadonlyMap<PDFObject, PDFRef> {
  const known = new Map<string, PDFRef>()
  const replaced = new Map<PDFObject, PDFRef>()
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!isShared(object)) continue
    const key = keyOf(object)
    const first = known.get(key)
    if (first === undefined) known.set(key, ref)
    else replaced.set(ref, first)
  }
  return replaced
}

/** Keys that graphics states, functions, shadings, patterns and profiles have, and nothing that belongs to one page alone. */
const shared = ['ca', 'CA', 'BM', 'FunctionType', 'ShadingType', 'PatternType', 'N']

/** A page's content, forms and links belong to their page. */
function isShared(object: PDFObject): boolean {
  const dict = object instanceof PDFStream ? object.dict : object
  if (!(dict instanceof PDFDict)) return false
  return nameAt(dict, 'Subtype') === 'Image' || shared.some(key => dict.has(PDFName.of(key)))
}

function keyOf(object: PDFObject): string {
  return createHash('sha256').update(bytesOf(object)).digest('base64')
}
