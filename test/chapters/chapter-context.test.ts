import { expect, test } from 'vitest'
import { directionOf } from '../../scripts/chapters/chapter-context.ts'

test.each([
  ['nl', 'ltr'],
  ['ar', 'rtl'],
  ['he-il', 'rtl'],
  ['uz-arab', 'rtl'],
  ['zh-hans', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
