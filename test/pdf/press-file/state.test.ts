import { expect, it } from 'vitest'
import { initialState } from '../../../scripts/pdf/press-file/state.ts'

it('is black on white, opaque, and knocks out (ISO 32000-1, 8.4)', () => {
  expect(initialState).toMatchObject({ fill: [0, 0, 0, 1], overprint: false, transparent: false, lineWidth: 1 })
})
