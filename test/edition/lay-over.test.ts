import { expect, test } from 'vitest'
import { layOver } from '../../scripts/edition/lay-over.ts'

test('what is given counts, what is not given stays', () => {
  expect(layOver({ a: 1, b: 2 }, { b: 3 })).toEqual({ a: 1, b: 3 })
  expect(layOver({ a: 1, b: 2 }, { a: undefined })).toEqual({ a: 1, b: 2 })
  expect(layOver({ a: 1 })).toEqual({ a: 1 })
})
