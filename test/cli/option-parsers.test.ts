import { expect, test } from 'vitest'
import { several } from '../../scripts/cli/option-parsers.ts'

test('a repeated option becomes a list in the order given', () => {
  expect(several('b', several('a', undefined))).toEqual(['a', 'b'])
})
