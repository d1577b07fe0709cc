import { expect, test } from 'vitest'
import { languageTag } from '../../scripts/edition/language-tag.ts'

test.each([
  ['nl', 'nl'],
  ['NL', 'nl'],
  ['en-GB', 'en-gb'],
  ['zh-Hans-CN', 'zh-hans-cn'],
  ['fry', 'fry'],
])('%s is %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

test.each(['', 'nederlands', 'nl_NL', 'n', 'nl-', 'dutch', 'nl NL', '"><'])('%j is no tag', text => {
  expect(languageTag(text)).toBeUndefined()
})
