import { expect, it } from 'vitest'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { answersAlike, recorded } from '../../scripts/world/recorded.ts'
import type { World } from '../../scripts/world.ts'

const files = { 'a.md': 'a', 'img/b.png': 'b' }

async function asked(world: World) {
  const { world: seen, answers } = recorded(world)
  await seen.read('a.md')
  await seen.kind('img/b.png')
  await seen.list('img')
  await seen.read('none.md')
  await seen.readLayered('a.md')
  await seen.listLayered('img')
  await seen.readPackage('katern/package.json')
  return answers() ?? []
}

it('holds for the same world, and remembers each question once', async () => {
  const answers = await asked(memoryWorld(files))
  expect(answers).toHaveLength(7)
  expect(await answersAlike(memoryWorld({ ...files, 'unasked.md': 'c' }), answers)).toBe(true)
})

it.each([
  ['another text', { ...files, 'a.md': 'A' }],
  ['a file in a folder that was listed', { ...files, 'img/c.png': 'c' }],
  ['a file where there was none', { ...files, 'none.md': '' }],
  ['a file that is gone', { 'a.md': 'a' }],
])('does not hold with %s', async (_, other) => {
  expect(await answersAlike(memoryWorld(other), await asked(memoryWorld(files)))).toBe(false)
})

it('knows nothing of a world that changed under it', async () => {
  const world = memoryWorld(files)
  const { world: seen, answers } = recorded(world)
  await seen.read('a.md')
  await world.write('a.md', new TextEncoder().encode('A'))
  await seen.read('a.md')
  expect(answers()).toBe(undefined)
})

it('remembers what was written, and lets it through', async () => {
  const world = memoryWorld(files)
  const { world: seen, written } = recorded(world)
  await seen.write('out/x', new Uint8Array([1]))
  await seen.writeAll(new Map([['out/y', new Uint8Array([2])]]))
  expect([...written()]).toEqual([
    ['out/x', new Uint8Array([1])],
    ['out/y', new Uint8Array([2])],
  ])
  expect(await world.read('out/y')).toEqual(new Uint8Array([2]))
})
