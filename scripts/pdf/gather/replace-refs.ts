import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Puts other references in the place of some, everywhere in a document, and takes out the objects that they led to. */
export function replaceRefs({ context }: PDFDocument, replaced: ReadonlyMap<PDFObject, PDFRef>): void {
  if (replaced.size === 0) return
  for (const [, object] of context.enumerateIndirectObjects()) replaceIn(object, replaced)
  for (const ref of replaced.keys()) if (ref instanceof PDFRef) context.delete(ref)
}

function replaceIn(object: PDFObject, replaced: ReadonlyMap<PDFObject, PDFRef>): void {
  if (object instanceof PDFStream) replaceIn(object.dict, replaced)
  else if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const other = replaced.get(value)
      if (other) object.set(index, other)
      else replaceIn(value, replaced)
    }
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const other = replaced.get(value)
      if (other) object.set(key, other)
      else replaceIn(value, replaced)
    }
  }
}
