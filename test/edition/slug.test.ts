import { expect, test } from 'vitest'
import { slugOf } from '../../scripts/edition/slug.ts'

test.each([
  ['chapters/hoe-dan', 'hoe-dan'],
  ['chapters/hoe-dan/05-uitdaging.md', '05-uitdaging'],
  ['Mijn stuk.HTML', 'Mijn-stuk'],
  ['cafe\u0301', 'caf\u00e9'],
  ['$(touch x)', 'touch-x'],
  ['a"b\nc', 'a-b-c'],
  ['..hidden', 'hidden'],
  ['v1.2', 'v1.2'],
  ['\u202egpj', 'gpj'],
  ['', 'edition'],
  ['///', 'edition'],
])('%j is %j', (path, slug) => {
  expect(slugOf(path)).toBe(slug)
})
