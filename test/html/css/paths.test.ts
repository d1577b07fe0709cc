import { expect, test } from 'vitest'
import { isRemote, kindAt, resolvePath } from '../../../scripts/html/css/paths.ts'
import { memoryWorld } from '../../../scripts/world/memory-world.ts'

test('a reference is taken from the sheet that makes it', () => {
  expect(resolvePath('styles/a.css', '../images/b%20c.svg?x#y')).toBe('images/b c.svg')
  expect(resolvePath('a.css', '../b.svg')).toBe('../b.svg')
  expect(resolvePath('a/b.css', '100%.svg')).toBe('a/100%.svg')
})

test('what is absolute or names a drive or scheme stays outside', async () => {
  const world = memoryWorld({ 'a/etc/x': '', 'a/C:/x': '', 'a/file:/etc/x': '' })
  for (const reference of ['/etc/x', 'C:/x', 'file:///etc/x']) {
    expect(await kindAt(resolvePath('a/b.css', reference), 'publication', world), reference).toBe('outside')
  }
})

test('remote is what names a host', () => {
  expect(['https://a.b/c', '//a.b/c', 'HTTP://a'].map(isRemote)).toEqual([true, true, true])
  expect(['a/b.svg', '/package/x', 'data:image/png;base64,AA//', 'file:///x'].some(isRemote)).toBe(false)
})

test('what is at a path', async () => {
  const world = memoryWorld({ 'a/b.svg': 'x' })
  const kinds = ['a/b.svg', 'a', 'c.svg', '../c.svg', '/etc/x'].map(path => kindAt(path, 'publication', world))
  expect(await Promise.all(kinds)).toEqual(['file', 'absent', 'absent', 'outside', 'outside'])
})
