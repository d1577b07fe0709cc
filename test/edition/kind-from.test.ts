import { expect, test } from 'vitest'
import { kindFrom } from '../../scripts/edition/kind-from.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({ 'a/b/c.md': '', 'a/d.md': '', 'etc/passwd': '' })

test.each([
  ['c.md', { path: 'a/b/c.md', kind: 'file' }],
  ['../d.md', { path: 'a/d.md', kind: 'file' }],
  ['..', { path: 'a', kind: 'folder' }],
  ['x.md', { path: 'a/b/x.md', kind: 'absent' }],
  ['../../../x', { path: '../x', kind: 'outside' }],
  ['/etc/passwd', { path: '/etc/passwd', kind: 'outside' }],
  ['file:/etc/passwd', { path: 'file:/etc/passwd', kind: 'outside' }],
  ['c:/x', { path: 'c:/x', kind: 'outside' }],
])('%s from a/b', async (path, found) => {
  expect(await kindFrom(world, 'a/b', path)).toEqual(found)
})

test('from the root', async () => {
  expect(await kindFrom(world, '', 'a/d.md')).toEqual({ path: 'a/d.md', kind: 'file' })
})
