import { expect, it } from 'vitest'
import { engineMark } from '../../scripts/world/engine.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const world = memoryWorld({}, { packageRoot: home })
const changed = (path: string) => ({
  ...world,
  readPackage: async (asked: string) => (asked === path ? new Uint8Array([1]) : world.readPackage(asked)),
})

it('is the same for the same Katern', async () => {
  const mark = await engineMark(world)
  expect(mark).toMatch(/^[\da-f]{64}$/)
  expect(await engineMark(memoryWorld({ 'chapters/a.md': 'a' }, { packageRoot: home }))).toBe(mark)
})

it.each(['katern/scripts/press.ts', 'katern/scripts/pages/runtime/measure.ts', 'pagedjs/package.json'])(
  'is another when %s is another',
  async path => {
    expect(await engineMark(changed(path))).not.toBe(await engineMark(world))
  },
)

it('is none where Katern cannot read itself', async () => {
  expect(await engineMark(memoryWorld({}))).toBe(undefined)
})
