import { PDFDict, type PDFObject, type PDFPage, PDFRef } from '@cantoo/pdf-lib'
import type { PlacedLink } from '../pages/model.ts'
import { type Box, fromRectangle, overlap, pxToPt, trimOf } from './boxes.ts'
import type { Facts, Pass } from './model.ts'
import { arrayAt, dictAt, drop, nameAt, numbersOf, put, textAt, textString } from './objects.ts'
import { isContent, isTag, type Tag, walk } from './tags/tree.ts'

/** Keeps the links that lie on the trimmed page and gives each the words it is known by (PDF/UA-1, 7.18.5). Runs before the boxes. */
export const links: Pass = (doc, facts) => {
  const gone = new Set<PDFRef>()
  for (const [index, page] of doc.getPages().entries()) {
    const annotations = arrayAt(page.node, 'Annots')
    if (annotations === undefined) continue
    const kept = annotations.asArray().filter(each => keep(page, index, each, facts))
    for (const each of annotations.asArray()) if (!kept.includes(each) && each instanceof PDFRef) gone.add(each)
    if (kept.length === 0) drop(page.node, 'Annots')
    else put(page.node, 'Annots', doc.context.obj(kept))
  }
  if (facts.structured?.tree) forgetLinks(facts.structured.tree, gone)
}

/**
 * The link whose rectangle on that page holds the middle of the box, in points from the sheet's bottom left; or else the
 * first one on the page with that target, since a line may have moved after it was measured.
 */
export function linkUnder(
  links: readonly PlacedLink[],
  page: number,
  box: Box,
  height: number,
  target = '',
): PlacedLink | undefined {
  const [x, y] = [(box.left + box.right) / 2, height - (box.bottom + box.top) / 2]
  const here = links.filter(link => link.page === page)
  const under = here.find(link => {
    const across = x >= pxToPt(link.left) - slack && x <= pxToPt(link.right) + slack
    return across && y >= pxToPt(link.top) - slack && y <= pxToPt(link.bottom) + slack
  })
  return under ?? here.find(link => target !== '' && (link.target === target || decoded(link.target) === target))
}

/** A fragment as its destination is called in the file: without percent signs; as it stands when they mean nothing. */
function decoded(target: string): string {
  try {
    return target.startsWith('#') ? decodeURIComponent(target) : target
  } catch {
    return target
  }
}

/** Chromium snaps rectangles to pixels. */
const slack = 1

function keep(page: PDFPage, index: number, annotation: PDFObject, { pages, edition }: Facts): boolean {
  const dict = page.doc.context.lookup(annotation)
  if (!(dict instanceof PDFDict)) return false
  const { height } = page.getMediaBox()
  const rect = arrayAt(dict, 'Rect')
  const box = rect === undefined ? undefined : fromRectangle(numbersOf(rect))
  if (box === undefined || !overlap(box, trimOf(pages.sheet, edition.tokens.format, height))) return false
  if (nameAt(dict, 'Subtype') === 'Link') describe(dict, linkUnder(pages.links, index, box, height, targetOf(dict)))
  return true
}

/** Where a link leads: an address, or `#` and the name of the destination; empty when neither is told. */
export function targetOf(annotation: PDFDict): string {
  const action = dictAt(annotation, 'A')
  const name = nameAt(annotation, 'Dest') ?? textAt(annotation, 'Dest')
  return (action && textAt(action, 'URI')) ?? (name === undefined ? '' : `#${name}`)
}

function describe(annotation: PDFDict, link: PlacedLink | undefined): void {
  const words = (link?.text ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim() || targetOf(annotation)
  if (words !== '') put(annotation, 'Contents', textString(words))
}

/** Takes dropped annotations out of the structure; what was a link is then a run of text. */
export function forgetLinks(tree: Tag, gone: ReadonlySet<PDFRef>): void {
  for (const tag of walk(tree)) {
    const kept = tag.kids.filter(kid => isTag(kid) || isContent(kid) || !gone.has(kid.annotation))
    if (kept.length === tag.kids.length) continue
    tag.kids = kept
    if (tag.type === 'Link') tag.type = 'Span'
  }
}
