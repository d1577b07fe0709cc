import type { Format, Sheet } from './model.ts'

const mmPerInch = 25.4
const pxPerInch = 96
const ptPerInch = 72

/** Bleed that is laid out, at least, in millimetres: the printed bleed is cut out of it, so rounding never shows. */
const leastBleed = 4.2
/** By how much the bleed that is laid out exceeds the one that is printed, in millimetres. */
const spareBleed = 1.2
/** Chromium rounds a page to 1/300 inch: 8 px are 6 pt and 25/300 inch, so multiples of it stay what they are. */
const sheetStep = 8

/** CSS pixels of so many millimetres. */
export function mmToPx(mm: number): number {
  return (mm * pxPerInch) / mmPerInch
}

/** Millimetres of so many CSS pixels. */
export function pxToMm(px: number): number {
  return (px * mmPerInch) / pxPerInch
}

/** Points of so many millimetres. */
export function mmToPt(mm: number): number {
  return (mm * ptPerInch) / mmPerInch
}

/** Millimetres of so many points. */
export function ptToMm(pt: number): number {
  return (pt * mmPerInch) / ptPerInch
}

/** Points of so many CSS pixels. */
export function pxToPt(px: number): number {
  return (px * ptPerInch) / pxPerInch
}

/** CSS pixels of so many points. */
export function ptToPx(pt: number): number {
  return (pt * pxPerInch) / ptPerInch
}

/**
 * The sheet that Chromium prints for a format: a multiple of 8 px each way, with at least 4.2 mm (and 1.2 mm more than
 * the printed bleed) around the trim, whose left and top are whole pixels. In CSS pixels.
 */
export function sheetOf(format: Format): Sheet {
  const around = Math.ceil(mmToPx(Math.max(leastBleed, format.bleed + spareBleed)))
  const [width, left] = placed(mmToPx(format.trim.width), around)
  const [height, top] = placed(mmToPx(format.trim.height), around)
  return { width, height, trim: { left, top, width: mmToPx(format.trim.width), height: mmToPx(format.trim.height) } }
}

function placed(trim: number, around: number): readonly [length: number, before: number] {
  const length = Math.ceil((trim + 2 * around) / sheetStep) * sheetStep
  return [length, Math.floor((length - trim) / 2)]
}

/** The part of the page within the margins, in millimetres; not positive where the margins leave nothing. */
export function typeArea(format: Format): { readonly width: number; readonly height: number } {
  const { trim, margins } = format
  return { width: trim.width - margins.inner - margins.outer, height: trim.height - margins.top - margins.bottom }
}

/** How many lines of this leading (points) stand in the type area; a fraction where the last one does not fit. */
export function linesIn(format: Format, leadingPt: number): number {
  return mmToPt(typeArea(format).height) / leadingPt
}

/** Width of one column of the grid, in points. */
export function columnPt(format: Format, grid: { readonly columns: number; readonly gutterPt: number }): number {
  return (mmToPt(typeArea(format).width) - (grid.columns - 1) * grid.gutterPt) / grid.columns
}
