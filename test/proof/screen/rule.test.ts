import { expect, it } from 'vitest'
import { when } from '../../../scripts/proof/screen/rule.ts'

it('finds something only when it is so', () => {
  expect(when(true, 'Zo', 3)).toEqual([{ reason: 'Zo', page: 3 }])
  expect(when(false, 'Zo', 3)).toEqual([])
})
