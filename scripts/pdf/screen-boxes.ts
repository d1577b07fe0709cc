import { rectangle, trimOf } from './boxes.ts'
import type { Pass } from './model.ts'
import { drop, put } from './objects.ts'

/** A reader sees the trimmed page: the boxes move to it, the content stays where it is, since pattern matrices would not follow. */
export const screenBoxes: Pass = (doc, { pages, edition }) => {
  for (const page of doc.getPages()) {
    const trim = trimOf(pages.sheet, edition.tokens.format, page.getMediaBox().height)
    for (const key of ['MediaBox', 'CropBox', 'TrimBox']) put(page.node, key, doc.context.obj(rectangle(trim)))
    drop(page.node, 'BleedBox', 'ArtBox')
  }
}
