import { expect, test } from 'vitest'
import { silent } from '../../scripts/progress/silent.ts'

test('has every method and no answer', () => {
  expect([silent.start('pages'), silent.step(1, 2, 'x'), silent.done('2 pages')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
