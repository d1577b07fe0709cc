import type { PDFPage } from '@cantoo/pdf-lib'
import type { Box } from './boxes.ts'
import { surround } from './contents.ts'
import type { Pass } from './model.ts'
import { pageBox } from './page-box.ts'

/** Lets nothing print between bleed and marks. Runs after the boxes and before the marks. */
export const clip: Pass = doc => {
  for (const page of doc.getPages()) {
    const bleed = pageBox(page, 'BleedBox')
    if (bleed !== undefined) clipTo(page, bleed)
  }
}

/** Wraps a page's content in a clip; the second pair of q and Q keeps the content's own state from the marks. */
function clipTo(page: PDFPage, box: Box): void {
  const size = `${(box.right - box.left).toFixed(4)} ${(box.top - box.bottom).toFixed(4)}`
  surround(page, `q ${box.left} ${box.bottom} ${size} re W n q\n`, '\nQ Q\n')
}
