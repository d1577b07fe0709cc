import { message } from '../message.ts'
import { type Box, boxesOf, fromRectangle, mmToPt, pxToPt, within } from './boxes.ts'
import type { Facts, Pass } from './model.ts'

/** Chromium rounds pages up to 1/300 in and boxes to whole pixels; more than a pixel is another size. */
const slack = pxToPt(1)

/** Checks what Chromium printed against what was laid out, before any box is moved: count, size, trim and bleed. */
export const pageSizes: Pass = (doc, facts, collector) => {
  const { pages } = facts
  const printed = doc.getPageCount()
  if (printed !== pages.map.length) {
    const reason = `${pages.map.length} pages were laid out, but ${printed} were printed`
    collector.add(message('page-count-mismatch', reason, { actual: `${printed}`, expected: `${pages.map.length}` }))
  }
  checkTrim(facts, collector)
  const [width, height] = [pxToPt(pages.sheet.width), pxToPt(pages.sheet.height)]
  for (const [index, page] of doc.getPages().entries()) {
    const media = page.getMediaBox()
    if (Math.abs(media.width - width) <= slack && Math.abs(media.height - height) <= slack) continue
    const particulars = {
      page: pages.map[index]?.folio ?? `${index + 1}`,
      actual: inMm(media.width, media.height),
      expected: inMm(width, height),
    }
    const reason = `Page ${particulars.page} was printed ${particulars.actual}, the sheet is ${particulars.expected}`
    collector.add(message('page-size-mismatch', reason, particulars))
  }
}

function checkTrim({ pages, edition, wanted }: Facts, collector: Parameters<Pass>[2]): void {
  const { sheet } = pages
  const { format } = edition.tokens
  const height = pxToPt(sheet.height)
  const paper = fromRectangle([0, 0, pxToPt(sheet.width), height])
  const [width, tall] = [pxToPt(sheet.trim.width), pxToPt(sheet.trim.height)]
  const { trim, bleed } = boxesOf(sheet, format, height)
  const same =
    Math.abs(width - mmToPt(format.trim.width)) <= slack && Math.abs(tall - mmToPt(format.trim.height)) <= slack
  if (!same || paper === undefined || !within(trim, paper, slack)) {
    const expected = `${format.trim.width} × ${format.trim.height} mm`
    const reason = `The pages were laid out for a trim of ${inMm(width, tall)}, the format says ${expected}`
    collector.add(message('missing-trim', reason, { actual: inMm(width, tall), expected }))
  } else if (wanted.print && !within(bleed, paper)) checkBleed(bleed, paper, format.bleed, collector)
}

function checkBleed(bleed: Box, paper: Box, wanted: number, collector: Parameters<Pass>[2]): void {
  const beyond = Math.max(
    paper.left - bleed.left,
    paper.bottom - bleed.bottom,
    bleed.right - paper.right,
    bleed.top - paper.top,
  )
  const printed = `${(wanted - beyond / mmToPt(1)).toFixed(2)} mm`
  const reason = `The format asks for ${wanted} mm of bleed, the sheet has room for ${printed}`
  collector.add(message('bleed-not-printed', reason, { actual: printed, expected: `${wanted} mm` }))
}

function inMm(width: number, height: number): string {
  return [width, height]
    .map(each => (each / mmToPt(1)).toFixed(2))
    .join(' × ')
    .concat(' mm')
}
