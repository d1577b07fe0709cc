import { PDFDict, type PDFDocument, type PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { fromRectangle, overlap } from '../boxes.ts'
import { arrayAt, dictAt, nameAt, numberAt, numbersOf, textAt } from '../objects.ts'
import { pageBox } from '../page-box.ts'
import { isContent, isTag, type Tag, walk } from '../tags/tree.ts'
import type { ScreenAnnotation } from './model.ts'
import { roleOf } from './screen-tags.ts'

/** The flag that hides an annotation (ISO 32000-1, table 165). */
const hiddenFlag = 2

/** All annotations of a document with the element that holds each. */
export function screenAnnotations(
  doc: PDFDocument,
  tree: Tag | undefined,
  roles: Readonly<Record<string, string>>,
): readonly ScreenAnnotation[] {
  const holders = new Map<PDFRef, string>()
  for (const each of tree === undefined ? [] : walk(tree)) {
    for (const kid of each.kids) {
      if (!isTag(kid) && !isContent(kid)) holders.set(kid.annotation, roleOf(each.type, roles))
    }
  }
  return doc.getPages().flatMap((page, index) => {
    const all = arrayAt(page.node, 'Annots')?.asArray() ?? []
    return all.flatMap(ref => {
      const dict = doc.context.lookup(ref)
      if (!(dict instanceof PDFDict)) return []
      return [{ page: index, ...described(dict, page), holder: ref instanceof PDFRef ? (holders.get(ref) ?? '') : '' }]
    })
  })
}

function described(dict: PDFDict, page: PDFPage): Omit<ScreenAnnotation, 'page' | 'holder'> {
  const rect = arrayAt(dict, 'Rect')
  const box = rect && fromRectangle(numbersOf(rect))
  const shown = pageBox(page, 'CropBox') ?? pageBox(page, 'MediaBox')
  const off = box !== undefined && shown !== undefined && !overlap(box, shown)
  const parent = dictAt(dict, 'Parent')
  return {
    subtype: nameAt(dict, 'Subtype') ?? '',
    contents: textAt(dict, 'Contents') ?? '',
    fieldName: textAt(dict, 'TU') ?? (parent && textAt(parent, 'TU')) ?? '',
    hidden: off || ((numberAt(dict, 'F') ?? 0) & hiddenFlag) !== 0,
  }
}
