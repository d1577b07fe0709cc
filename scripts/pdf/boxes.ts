import type { Format, Sheet } from '../edition/model.ts'

/** A rectangle in PDF user space: points (1/72 in), the origin at the bottom left. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** The boxes of a page, one inside the other: cut here, paint up to here, and the whole sheet with its marks. */
export interface PageBoxes {
  readonly trim: Box
  readonly bleed: Box
  readonly media: Box
}

/** Room around the bleed for marks and slug line, in millimetres: 3 off, 5 long, 2 to spare. */
export const slugMm = 10

/** CSS pixels (1/96 in) to points (1/72 in). */
export function pxToPt(px: number): number {
  return px * 0.75
}

/** Millimetres to points. */
export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4
}

/**
 * The trim on a page as Chromium printed it: the top left corner where the layout put it, width and height exactly
 * those of the format, since a press measures the box and not the pixels.
 * @param height Height of the printed sheet in points: Chromium counts from its top edge.
 */
export function trimOf(sheet: Sheet, format: Format, height: number): Box {
  const left = round4(pxToPt(sheet.trim.left))
  const top = round4(height - pxToPt(sheet.trim.top))
  const right = round4(left + round4(mmToPt(format.trim.width)))
  return { left, top, right, bottom: round4(top - round4(mmToPt(format.trim.height))) }
}

/** All boxes of a page for the press. */
export function boxesOf(sheet: Sheet, format: Format, height: number): PageBoxes {
  const trim = trimOf(sheet, format, height)
  const bleed = grow(trim, mmToPt(format.bleed))
  return { trim, bleed, media: grow(bleed, mmToPt(slugMm)) }
}

/** The box with so many points more on each side. */
export function grow(box: Box, by: number): Box {
  const [left, bottom] = [round4(box.left - by), round4(box.bottom - by)]
  return { left, bottom, right: round4(box.right + by), top: round4(box.top + by) }
}

/** Whether the inner box lies in the outer one, to a hundredth of a point. */
export function within(inner: Box, outer: Box, slack = 0.01): boolean {
  const across = inner.left >= outer.left - slack && inner.right <= outer.right + slack
  return across && inner.bottom >= outer.bottom - slack && inner.top <= outer.top + slack
}

/** Whether two boxes share some area. */
export function overlap(one: Box, other: Box): boolean {
  const across = one.left < other.right && one.right > other.left
  return across && one.bottom < other.top && one.top > other.bottom
}

/** As a PDF rectangle: left, bottom, right, top. */
export function rectangle(box: Box): [number, number, number, number] {
  return [box.left, box.bottom, box.right, box.top]
}

/** From a PDF rectangle, whose corners may come in any order; undefined when it is not four numbers. */
export function fromRectangle(numbers: readonly number[] | undefined): Box | undefined {
  const [a, b, c, d] = numbers ?? []
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  return { left: Math.min(a, c), bottom: Math.min(b, d), right: Math.max(a, c), top: Math.max(b, d) }
}

/** Four decimals of a point is 0.00004 mm: enough, and the same digits on every machine. */
export function round4(points: number): number {
  return Math.round(points * 1e4) / 1e4
}
