import { expect, test } from 'vitest'
import { GIVEN_UP, PLANS } from '../../scripts/pages/plans.ts'

test('the first plan gives nothing up and each is tried once', () => {
  expect(PLANS[0]).toEqual({ name: 'as-designed', notes: 'foot', loosened: false, plain: false, anywhere: false })
  const names = PLANS.map(each => each.name)
  expect(new Set(names).size).toBe(names.length)
})

test('what is given up stays given up, apart from the place of the notes', () => {
  const given = PLANS.map(each => Number(each.loosened) + Number(each.plain))
  expect(given).toEqual([...given].sort())
})

test('every plan can be told', () => {
  expect(Object.keys(GIVEN_UP).sort()).toEqual(PLANS.map(each => each.name).sort())
})
