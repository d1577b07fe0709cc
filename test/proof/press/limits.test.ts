import { expect, it } from 'vitest'
import { limitsOf, usualLimits } from '../../../scripts/proof/press/limits.ts'

it('takes the printer’s own figures where the edition has them', () => {
  expect(limitsOf({ inkLimit: 280, overprintUpToPt: 18 }, 5)).toEqual({
    ...usualLimits,
    inkLimit: 280,
    overprintUpToPt: 18,
    bleed: 5,
  })
})
