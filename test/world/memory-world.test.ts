import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const here = join(import.meta.dirname, '../..')
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found)

test('answers like a disk', async () => {
  const world = memoryWorld({ 'chapters/a/2.md': 'two', 'chapters/a/1.md': new Uint8Array([49]), 'chapters/b.md': 'b' })
  expect(text(await world.read('chapters/a/2.md'))).toBe('two')
  expect(text(await world.read('chapters/./a/../a/1.md'))).toBe('1')
  expect(await world.list('chapters')).toEqual(['a', 'b.md'])
  expect(await world.list('')).toEqual(['chapters'])
  expect(await world.kind('chapters/a')).toBe('folder')
  expect(await world.kind('chapters/b.md')).toBe('file')
  expect(await world.kind('chapters/c.md')).toBe('absent')
  expect(await world.kind('')).toBe('folder')
  expect(await world.kind('../x')).toBe('outside')
  expect(await world.read('/etc/hostname')).toBeUndefined()
  expect(await world.list('..')).toEqual([])
})

test('what is written can be read, and nothing outside can be written', async () => {
  const world = memoryWorld({})
  await world.write('dist/a', new Uint8Array([1]))
  expect(await world.read('dist/a')).toEqual(new Uint8Array([1]))
  await expect(world.write('../a', new Uint8Array())).rejects.toThrow('outside')
})

test("falls back on the package's folder only when it has one", async () => {
  const bare = memoryWorld({ 'package.json': '{}' })
  expect(await bare.readLayered('LICENSE.none')).toBeUndefined()
  expect(await bare.readPackage('yaml/package.json')).toBeUndefined()
  const backed = memoryWorld({ 'tsconfig.json': 'mine' }, { packageRoot: here })
  expect(text(await backed.readLayered('tsconfig.json'))).toBe('mine')
  expect(text(await backed.readLayered('package.json'))).toContain('"katern"')
  expect(await backed.listLayered('')).toContain('biome.json')
  expect(await backed.read('package.json')).toBeUndefined()
  expect(await backed.readPackage('yaml/package.json')).toBeDefined()
})

test('its clock stands still', () => {
  expect(memoryWorld({}).now()).toEqual(memoryWorld({}).now())
})
