import { expect, test } from 'vitest'
import { withFiles } from '../../scripts/press/with-files.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const disk = memoryWorld({ 'b/a.md': 'schijf', 'b/c.md': 'ander' }, {})
const world = withFiles(
  disk,
  new Map([
    ['b/a.md', 'nieuw'],
    ['x/y/z.md', 'diep'],
    ['templates/eigen.html', 'soort'],
  ]),
)
const text = async (bytes: Promise<Uint8Array | undefined>) => new TextDecoder().decode(await bytes)

test('a file given is there, and wins over the disk’s', async () => {
  expect(await text(world.read('b/a.md'))).toBe('nieuw')
  expect(await text(world.read('b/c.md'))).toBe('ander')
  expect(await text(world.readLayered('templates/eigen.html'))).toBe('soort')
})

test('its folders are there as well', async () => {
  expect(await Promise.all(['x', 'x/y', 'x/y/z.md', 'x/z'].map(world.kind))).toEqual([
    'folder',
    'folder',
    'file',
    'absent',
  ])
  expect(await world.list('x')).toEqual(['y'])
})

test('names come once, in order, with those of the disk', async () => {
  expect(await world.list('b')).toEqual(['a.md', 'c.md'])
  expect(await world.listLayered('templates')).toContain('eigen.html')
})
