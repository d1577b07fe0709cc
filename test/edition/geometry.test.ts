import { expect, test } from 'vitest'
import * as geometry from '../../scripts/edition/geometry.ts'
import type { Format } from '../../scripts/edition/model.ts'

const { mmToPx, pxToMm, mmToPt, ptToMm, pxToPt, ptToPx, sheetOf, typeArea, linesIn, columnPt } = geometry

function format(width: number, height: number, bleed = 3): Format {
  return { trim: { width, height }, bleed, safe: 5, margins: { top: 12, bottom: 15.5, inner: 18, outer: 15 } }
}

test('units', () => {
  expect(mmToPx(25.4)).toBeCloseTo(96, 10)
  expect(mmToPt(25.4)).toBeCloseTo(72, 10)
  expect(ptToPx(13.5)).toBe(18)
  expect(pxToPt(18)).toBe(13.5)
  expect(ptToMm(13.5)).toBeCloseTo(4.7625, 10)
  expect(pxToMm(mmToPx(210))).toBeCloseTo(210, 10)
})

test('the house format on its sheet', () => {
  const { trim, ...sheet } = sheetOf(format(210, 280))
  expect(sheet).toEqual({ width: 832, height: 1096 })
  expect(trim).toMatchObject({ left: 19, top: 18 })
  expect(trim.width).toBeCloseTo(793.7008, 4)
  expect(trim.height).toBeCloseTo(1058.2677, 4)
})

test.each([
  [210, 280, 3],
  [210, 297, 3],
  [148, 210, 5],
  [230, 300, 0],
  [297, 420, 10],
  [100.3, 99.9, 3],
])('%d × %d mm with %d mm bleed: whole pixels, room for the bleed, no more than needed', (width, height, bleed) => {
  const sheet = sheetOf(format(width, height, bleed))
  const around = mmToPx(Math.max(4.2, bleed + 1.2))
  for (const [length, trim, before] of [
    [sheet.width, sheet.trim.width, sheet.trim.left],
    [sheet.height, sheet.trim.height, sheet.trim.top],
  ] as const) {
    expect(length % 8).toBe(0)
    expect(before).toBe(Math.floor(before))
    expect(before).toBeGreaterThanOrEqual(around)
    expect(length - trim - before).toBeGreaterThanOrEqual(around)
    expect(length - 8).toBeLessThan(trim + 2 * Math.ceil(around))
  }
})

test('the type area of the house holds 53 lines and twelve columns', () => {
  const house = format(210, 280)
  expect(typeArea(house)).toEqual({ width: 177, height: 252.5 })
  expect(linesIn(house, 13.5)).toBeCloseTo(53.018, 3)
  expect(columnPt(house, { columns: 12, gutterPt: 13.5 })).toBeCloseTo(29.436, 3)
})
