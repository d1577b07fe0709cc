import { expect, test } from 'vitest'
import { alive } from '../../scripts/world/alive.ts'

test('tells the living, ours or not, from the dead', () => {
  // Linux, macOS and Windows give out no number so high.
  expect([alive(process.pid), alive(1), alive(2 ** 30)]).toEqual([true, true, false])
})
