import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Puts other references in the place of some, everywhere in a document, and takes out the objects that they led to. */
export function replaceRefs({ context }: PDFDocument, replaced: ReadonlyMap<PDFObject, PDFRef>): void {
  if (replaced.size === 0) return
  for (const [, object] of context.enumerateIndirectObjects()) replaceIn(object, replaced)
  for (const ref of replaced.keys()) if (ref instanceof PDFRef) context.delete(ref)
}

function replaceIn(object: PDFObject, replaced: ReadonlyMap<PDFObject, PDFRef>): void {
  const held = object instanceof PDFStream ? object.dict : object
  const see = (value: PDFObject, set: (other: PDFRef) => void) => {
    const other = replaced.get(value)
    if (other) set(other)
    else replaceIn(value, replaced)
  }
  if (held instanceof PDFArray) {
    for (const [index, value] of held.asArray().entries()) see(value, other => held.set(index, other))
  } else if (held instanceof PDFDict) {
    for (const [key, value] of held.entries()) see(value, other => held.set(key, other))
  }
}
