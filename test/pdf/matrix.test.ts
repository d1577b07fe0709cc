import { expect, it } from 'vitest'
import { across, identity, matrixOf, times, upward } from '../../scripts/pdf/matrix.ts'

it('does the first, then the second', () => {
  expect(times([1, 0, 0, 1, 5, 0], [2, 0, 0, 2, 0, 0])).toEqual([2, 0, 0, 2, 10, 0])
  expect(times([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 5, 0])).toEqual([2, 0, 0, 2, 5, 0])
  expect(times(identity, [1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4, 5, 6])
})

it('measures units after a turn', () => {
  expect(across([0, 3, -2, 0, 0, 0])).toBe(3)
  expect(upward([0, 3, -2, 0, 0, 0])).toBe(2)
})

it('takes six numbers, no more and no less', () => {
  expect(matrixOf([1, 0, 0, 1, 2, 3])).toEqual([1, 0, 0, 1, 2, 3])
  expect(matrixOf([1, 0, 0, 1, 2])).toBeUndefined()
  expect(matrixOf([1, 0, 0, 1, 2, Number.NaN])).toBeUndefined()
  expect(matrixOf(undefined)).toBeUndefined()
})
