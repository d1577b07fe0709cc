import { expect, test } from 'vitest'
import { isChapterName, isListed } from '../../scripts/edition/chapter-name.ts'

test.each([
  ['a.md', true, true],
  ['a.MD', true, true],
  ['a.markdown', true, true],
  ['a.html', true, true],
  ['a.htm', true, true],
  ['_a.md', true, false],
  ['.a.md', true, false],
  ['a.md.txt', false, false],
  ['md', false, false],
])('%s', (name, chapter, listed) => {
  expect(isChapterName(name)).toBe(chapter)
  expect(isListed(name)).toBe(listed)
})
