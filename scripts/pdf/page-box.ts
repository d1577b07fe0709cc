import type { PDFPage } from '@cantoo/pdf-lib'
import { type Box, fromRectangle } from './boxes.ts'
import { arrayAt, numbersOf } from './objects.ts'

/** A box that a page itself carries; undefined when the page does not have it. */
export function pageBox(page: PDFPage, name: 'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox'): Box | undefined {
  const array = arrayAt(page.node, name)
  return array === undefined ? undefined : fromRectangle(numbersOf(array))
}
