import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, nameAt } from './objects.ts'

/** An element of the structure tree with the reference that others know it by. */
export interface Element {
  readonly ref: PDFRef
  readonly dict: PDFDict
  /** Its structure type as written: `H1`, `Link`, `Em`. */
  readonly type: string
}

/** All structure elements in reading order, parents before children; empty for an untagged file. */
export function elementsOf(doc: PDFDocument): readonly Element[] {
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  const elements: Element[] = []
  const open = root === undefined ? [] : [...kidsOf(root)].reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const element = elementAt(doc, next)
    if (element === undefined) continue
    elements.push(element)
    open.push(...[...kidsOf(element.dict)].reverse())
  }
  return elements
}

/** The element that a kid refers to; undefined for marked content and annotations. */
function elementAt(doc: PDFDocument, kid: PDFObject): Element | undefined {
  const dict = kid instanceof PDFRef ? doc.context.lookup(kid) : undefined
  const type = dict instanceof PDFDict ? nameAt(dict, 'S') : undefined
  return kid instanceof PDFRef && dict instanceof PDFDict && type !== undefined ? { ref: kid, dict, type } : undefined
}

/** What an element holds as it stands: elements, marked-content numbers, references to annotations. */
export function kidsOf(dict: PDFDict): readonly PDFObject[] {
  const kids = dict.lookup(PDFName.of('K'))
  if (kids instanceof PDFArray) return kids.asArray()
  return [dict.get(PDFName.of('K'))].filter(kid => kid !== undefined)
}
