import { expect, test } from 'vitest'
import { isWithin, projection } from '../../../scripts/chapters/components/map-geometry.ts'

const outline: [number, number][] = [
  [4, 51],
  [6, 51],
  [6, 52],
  [4, 52],
]

test('the region fills the width, north is up, and a degree is as long as it should be', () => {
  const project = projection({ name: 'R', 'scale-latitude': 60, outline, places: {} }, 104, 10)
  expect(project([4, 52])).toEqual({ x: 2, y: 10 })
  expect(project([6, 52]).x).toBeCloseTo(102)
  // At 60 degrees a degree of longitude is half as long as one of latitude.
  expect(project([4, 51]).y).toBeCloseTo(110)
})

test('a point lies in a polygon or beside it', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ]
  expect(isWithin({ x: 2, y: 2 }, square)).toBe(true)
  expect(isWithin({ x: 5, y: 2 }, square)).toBe(false)
})
