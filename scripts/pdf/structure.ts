import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, nameAt, put, refAt } from './objects.ts'

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
export function elementAt(doc: PDFDocument, kid: PDFObject): Element | undefined {
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

/** Gives an element other kids. */
export function setKids(dict: PDFDict, kids: readonly PDFObject[]): void {
  put(dict, 'K', dict.context.obj([...kids]))
}

/** The object that an object reference (OBJR) points to; undefined when the kid is something else. */
export function objectOf(doc: PDFDocument, kid: PDFObject): PDFRef | undefined {
  const dict = doc.context.lookup(kid)
  if (!(dict instanceof PDFDict) || nameAt(dict, 'Type') !== 'OBJR') return undefined
  const object = dict.get(PDFName.of('Obj'))
  return object instanceof PDFRef ? object : undefined
}

/** Whether an element holds anything that is painted, or a link, at any depth. */
export function hasContent(doc: PDFDocument, { dict }: Element): boolean {
  return kidsOf(dict).some(kid => {
    const inner = elementAt(doc, kid)
    return inner === undefined || hasContent(doc, inner)
  })
}

/** Index of the page that an element begins on, from 0; undefined when it holds nothing. */
export function pageOf(doc: PDFDocument, { dict }: Pick<Element, 'dict'>): number | undefined {
  const own = refAt(dict, 'Pg')
  const index = doc.getPages().findIndex(page => page.ref === own)
  if (own !== undefined && index >= 0) return index
  for (const kid of kidsOf(dict)) {
    const held = doc.context.lookup(kid)
    const inner = held instanceof PDFDict ? pageOf(doc, { dict: held }) : undefined
    if (inner !== undefined) return inner
  }
  return undefined
}
