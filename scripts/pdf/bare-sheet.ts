import { rectangle } from './boxes.ts'
import type { Pass } from './model.ts'
import { put } from './objects.ts'
import { pageBox } from './page-box.ts'

/** Ends the sheet at the bleed, where nothing is drawn around it. Runs after the boxes. */
export const bareSheet: Pass = doc => {
  for (const page of doc.getPages()) {
    const bleed = pageBox(page, 'BleedBox')
    if (bleed === undefined) continue
    for (const key of ['MediaBox', 'CropBox']) put(page.node, key, doc.context.obj(rectangle(bleed)))
  }
}
