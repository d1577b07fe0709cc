import { expect, test } from 'vitest'
import { findNamedFile, plainPath } from '../../scripts/chapters/files.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({ 'nr/a.md': '', 'nr/x/b.png': '', 'nr/c.png': '' })
const find = (written: string) => findNamedFile(written, 'nr/x/y.md', 'nr', world)

test('a file is found from the text’s folder, then from the edition’s', async () => {
  expect(await find('b.png')).toEqual({ kind: 'file', path: 'nr/x/b.png' })
  expect(await find('c.png')).toEqual({ kind: 'file', path: 'nr/c.png' })
  expect(await find('../c.png')).toEqual({ kind: 'file', path: 'nr/c.png' })
})

test('of an absent file the names beside it are known', async () => {
  expect(await find('d.png')).toEqual({ kind: 'absent', names: ['b.png', 'a.md', 'c.png', 'x'] })
})

test.each([
  ['https://x.nl/a', 'remote'],
  ['//x.nl/a', 'remote'],
  ['\\\\server\\a', 'remote'],
  ['/etc/passwd', 'outside'],
  ['file:///etc/passwd', 'outside'],
  ['C:/a', 'outside'],
  ['../../../a', 'outside'],
  ['a%00b', 'outside'],
])('%s is %s', async (written, kind) => {
  expect((await find(written)).kind).toBe(kind)
})

test('percent signs are read where they mean something', () => {
  expect(plainPath('a%20b.png')).toBe('a b.png')
  expect(plainPath('100%.png')).toBe('100%.png')
  expect(plainPath('a\\b.png')).toBe('a/b.png')
})
