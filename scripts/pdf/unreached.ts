import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** The objects of a document that its catalog does not lead to. */
export function unreached({ context }: PDFDocument): PDFRef[] {
  const reached = new Set<PDFRef>()
  const open: PDFObject[] = [context.trailerInfo.Root].filter(each => each !== undefined)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!(next instanceof PDFRef)) open.push(...inside(next))
    else if (!reached.has(next)) {
      reached.add(next)
      open.push(...[context.lookup(next)].filter(each => each !== undefined))
    }
  }
  return context.enumerateIndirectObjects().flatMap(([ref]) => (reached.has(ref) ? [] : [ref]))
}

function inside(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values()
  if (object instanceof PDFArray) return object.asArray()
  return object instanceof PDFStream ? object.dict.values() : []
}
