import { PDFContext } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { transparencyOf } from '../../../scripts/pdf/colour/transparency.ts'

it('is said by alpha, blend mode and mask', () => {
  const states = PDFContext.create().obj({
    ...{ Half: { ca: 0.5 }, Full: { ca: 1, BM: 'Normal' }, Blend: { BM: 'Multiply' }, Mask: { SMask: { S: 'Alpha' } } },
    ...{ None: { SMask: 'None' }, Thick: { LW: 2 } },
  })
  const told = ['Half', 'Full', 'Blend', 'Mask', 'None', 'Thick', 'absent'].map(name => transparencyOf(states, name))
  expect(told).toEqual([true, false, true, true, false, undefined, undefined])
  expect(transparencyOf(undefined, 'Half')).toBeUndefined()
})
