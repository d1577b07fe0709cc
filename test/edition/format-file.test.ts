import { expect, test } from 'vitest'
import { formatFile, formatPart, overFormat } from '../../scripts/edition/format-file.ts'

const whole = {
  trim: { width: 210, height: 280 },
  bleed: 3,
  safe: 5,
  margins: { top: 1, bottom: 2, inner: 3, outer: 4 },
}

test('a whole format wants everything, a part nothing', () => {
  expect(formatFile.safeParse(whole).success).toBe(true)
  expect(formatFile.safeParse({ ...whole, bleed: undefined }).success).toBe(false)
  expect(formatPart.safeParse({}).success).toBe(true)
  expect(formatPart.safeParse({ trim: { width: 100 }, margins: {} }).success).toBe(true)
})

test.each([
  { bleed: -1 },
  { bleed: 21 },
  { trim: { width: 19 } },
  { margins: { top: -1 } },
  { trim: { height: 3000 } },
])('%j cannot be', part => {
  expect(formatPart.safeParse(part).success).toBe(false)
})

test('a part lies over the whole, value by value', () => {
  const over = overFormat(whole, { trim: { width: 100 }, margins: { top: 9 }, safe: 0 })
  expect(over).toEqual({
    trim: { width: 100, height: 280 },
    bleed: 3,
    safe: 0,
    margins: { top: 9, bottom: 2, inner: 3, outer: 4 },
  })
  expect(overFormat(whole, undefined)).toEqual(whole)
})
