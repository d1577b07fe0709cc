import { expect, test } from 'vitest'
import { inside } from '../../scripts/world/inside.ts'

test.each([
  ['a/b.md', 'a/b.md'],
  ['./a//b.md', 'a/b.md'],
  ['a/../b.md', 'b.md'],
  ['', ''],
  ['.', ''],
  ['a/', 'a'],
  ['50% meer.png', '50% meer.png'],
  ['foto #3.png', 'foto #3.png'],
  ['..a/b..', '..a/b..'],
  ['100%25.png', '100%25.png'],
])('%j stays inside as %j', (path, expected) => {
  expect(inside(path)).toBe(expected)
})

test.each([
  '..',
  '../x',
  'a/../../x',
  '/etc/passwd',
  '//server/share',
  '\\\\server\\share',
  'a\\..\\..\\x',
  'C:/x',
  'c:x',
  'file:///etc/passwd',
  'FILE:x',
  'http://example.org/x',
  'a\0.md',
  '%2e%2e/x',
  '%2E%2e%2fx',
  'a/..%2f..%2fx',
  '%252e%252e/x',
  '..%5cx',
  'a%00.md',
  '%2fetc/passwd',
])('%j leads out', path => {
  expect(inside(path)).toBeUndefined()
})
