import { describe, expect, it } from 'vitest'
import type { Format } from '../../scripts/edition/model.ts'
import {
  boxesOf,
  fromRectangle,
  grow,
  mmToPt,
  overlap,
  pxToPt,
  rectangle,
  round4,
  slugMm,
  trimOf,
  within,
} from '../../scripts/pdf/boxes.ts'

const margins = { top: 10, bottom: 10, inner: 10, outer: 10 }
const a4: Format = { trim: { width: 210, height: 297 }, bleed: 3, safe: 5, margins }
const square = { left: 0, bottom: 0, right: 10, top: 10 }

describe('units', () => {
  it('turns pixels and millimetres into points', () => {
    expect(pxToPt(96)).toBe(72)
    expect(mmToPt(25.4)).toBe(72)
    expect(round4(mmToPt(210))).toBe(595.2756)
    expect(round4(mmToPt(297))).toBe(841.8898)
  })
})

describe('trimOf', () => {
  const sheet = { width: 832, height: 1160, trim: { left: 19.15, top: 18.74, width: 793.7, height: 1122.52 } }

  it('is the format to four decimals, whatever the pixels were rounded to', () => {
    const trim = trimOf(sheet, a4, 870)
    expect(round4(trim.right - trim.left)).toBe(595.2756)
    expect(round4(trim.top - trim.bottom)).toBe(841.8898)
  })

  it('begins where the layout put it, counted from the top of what was printed', () => {
    const trim = trimOf(sheet, a4, 870.24)
    expect(trim.left).toBeCloseTo(14.3625, 4)
    expect(trim.top).toBeCloseTo(870.24 - 14.055, 4)
  })
})

describe('boxesOf', () => {
  const sheet = { width: 832, height: 1160, trim: { left: 19, top: 19, width: 794, height: 1122 } }
  const { trim, bleed, media } = boxesOf(sheet, a4, 870)

  it('has bleed on all sides of the trim', () => {
    expect(trim.left - bleed.left).toBeCloseTo(8.5039, 4)
    expect(bleed.top - trim.top).toBeCloseTo(8.5039, 4)
    expect(bleed.right - trim.right).toBeCloseTo(8.5039, 4)
    expect(trim.bottom - bleed.bottom).toBeCloseTo(8.5039, 4)
  })

  it('has room for marks around the bleed', () => {
    expect(bleed.left - media.left).toBeCloseTo(mmToPt(slugMm), 4)
    expect(within(trim, bleed, 0) && within(bleed, media, 0)).toBe(true)
    expect(within(media, bleed)).toBe(false)
  })
})

describe('rectangles', () => {
  it('reads corners in any order and writes left, bottom, right, top', () => {
    expect(fromRectangle([10, 10, 0, 0])).toEqual(square)
    expect(rectangle(square)).toEqual([0, 0, 10, 10])
  })

  it('does not read what is not four numbers', () => {
    expect(fromRectangle([1, 2, 3])).toBeUndefined()
    expect(fromRectangle(undefined)).toBeUndefined()
  })

  it('grows on each side', () => {
    expect(grow(square, 2)).toEqual({ left: -2, bottom: -2, right: 12, top: 12 })
  })

  it('knows what shares area; touching edges do not', () => {
    expect(overlap(square, { left: 9, bottom: 9, right: 20, top: 20 })).toBe(true)
    expect(overlap(square, { left: 10, bottom: 0, right: 20, top: 10 })).toBe(false)
    expect(overlap(square, { left: 0, bottom: -5, right: 10, top: 0 })).toBe(false)
  })
})
