import { expect, it } from 'vitest'
import { keeping } from '../../scripts/press/keeping.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { scratch } from '../world/scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const words = { key: 'a', text: 'een', actualTexts: [], unseen: [], shown: { content: 'c', codes: undefined } }

it('finds what the build before kept of the pages of a publication, and of no other', async () => {
  const cache = await scratch()
  const world = memoryWorld({}, { packageRoot: home })
  const first = await keeping({ cache }, world).pages(['blad'])
  await first.words.keep('screen', [words])
  const [same, other] = await Promise.all(['blad', 'ander'].map(each => keeping({ cache }, world).pages([each])))
  expect([...((await same?.words.known('screen'))?.values() ?? [])]).toEqual([words])
  expect((await other?.words.known('screen'))?.size).toBe(0)
  expect((await same?.contents.known('screen'))?.size).toBe(0)
})

it('keeps nothing of its making where Katern itself is not known', async () => {
  const cache = await scratch()
  const kept = keeping({ cache }, memoryWorld({}))
  expect(await kept.engine()).toBeUndefined()
  const pages = await kept.pages(['blad'])
  await pages.words.keep('screen', [words])
  expect((await pages.words.known('screen')).size).toBe(0)
})

it('asks what Katern is once', async () => {
  const world = memoryWorld({}, { packageRoot: home })
  let asked = 0
  const readPackage: typeof world.readPackage = path => {
    if (path === 'katern/package.json') asked++
    return world.readPackage(path)
  }
  const { engine, recall, pages } = keeping({ cache: await scratch() }, { ...world, readPackage })
  await Promise.all([engine(), recall(), pages(['blad'])])
  const once = asked
  await engine()
  expect([asked, once > 0]).toEqual([once, true])
})

it('makes a picture smaller once, and masters of pictures alone', async () => {
  const cache = await scratch()
  const world = memoryWorld({ 'a.txt': 'tekst', 'b.png': 'geen plaat' })
  const kept = keeping({ cache }, world)
  let made = 0
  const make = async () => bytes(`${++made}`)
  await kept.smaller('een', make)
  expect(new TextDecoder().decode(await kept.smaller('een', make))).toBe('1')
  expect(await (await kept.masters()).read('a.txt')).toEqual(await world.read('a.txt'))
})
