import { PDFArray, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { Pass } from './model.ts'
import { drop } from './objects.ts'

/** Drops what the catalog does not lead to any more, and what Chromium says of itself: its Info with its clock. Runs before `metadata`. */
export const sweep: Pass = ({ catalog, context }) => {
  drop(catalog, 'Metadata', 'Version')
  delete context.trailerInfo.Info
  const reached = new Set<string>()
  const open: PDFObject[] = [context.trailerInfo.Root].filter(each => each !== undefined)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!(next instanceof PDFRef)) open.push(...inside(next))
    else if (!reached.has(next.tag)) {
      reached.add(next.tag)
      open.push(...[context.lookup(next)].filter(each => each !== undefined))
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref.tag)) context.delete(ref)
}

function inside(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values()
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFStream ? object.dict.values() : []
}
