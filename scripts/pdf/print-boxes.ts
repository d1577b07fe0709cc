import { boxesOf, rectangle } from './boxes.ts'
import type { Pass } from './model.ts'
import { drop, put } from './objects.ts'

/** Tells the press where to cut (TrimBox), how far paint goes (BleedBox), and gives room for the marks (MediaBox). */
export const printBoxes: Pass = (doc, { pages, edition }) => {
  for (const page of doc.getPages()) {
    const { trim, bleed, media } = boxesOf(pages.sheet, edition.tokens.format, page.getMediaBox().height)
    for (const key of ['MediaBox', 'CropBox']) put(page.node, key, doc.context.obj(rectangle(media)))
    put(page.node, 'BleedBox', doc.context.obj(rectangle(bleed)))
    put(page.node, 'TrimBox', doc.context.obj(rectangle(trim)))
    drop(page.node, 'ArtBox')
  }
}
