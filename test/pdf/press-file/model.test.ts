import { expect, it } from 'vitest'
import { nothingPainted } from '../../../scripts/pdf/press-file/model.ts'

it('begins each page anew', () => {
  nothingPainted().rgb.add('text and lines')
  expect(nothingPainted().rgb.size).toBe(0)
  expect(nothingPainted()).toMatchObject({ ink: 0, transparent: false, thinnest: Number.POSITIVE_INFINITY })
})
