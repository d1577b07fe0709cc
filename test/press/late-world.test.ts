import { expect, it } from 'vitest'
import { lateWorld } from '../../scripts/press/late-world.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const worldOf = (text: string) => Promise.resolve(memoryWorld({ 'a.md': text, 'styles/a.css': text }))
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)

it('answers as the first world until it becomes another', async () => {
  const { world, become } = lateWorld(worldOf('een'))
  expect([text(await world.read('a.md')), text(await world.readLayered('styles/a.css'))]).toEqual(['een', 'een'])
  become(worldOf('twee'))
  expect([text(await world.read('a.md')), text(await world.readLayered('styles/a.css'))]).toEqual(['twee', 'twee'])
  expect(await world.readPackage('pagedjs/package.json')).toBeUndefined()
  become(Promise.resolve(memoryWorld({}, { packageRoot: home })))
  expect(text(await world.readPackage('pagedjs/package.json'))).toContain('"pagedjs"')
})

it('has who asks wait until it is known what it is', async () => {
  const { world, become } = lateWorld()
  const asked = world.read('a.md')
  become(worldOf('een'))
  become(worldOf('twee'))
  expect([text(await asked), text(await world.read('a.md'))]).toEqual(['een', 'twee'])
})
