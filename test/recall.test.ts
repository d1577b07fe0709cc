import { expect, it } from 'vitest'
import { memo } from '../scripts/memo.ts'
import { collector, message } from '../scripts/message.ts'
import { marked, noRecall, type Recall, recall, type Surroundings } from '../scripts/recall.ts'
import { memoryWorld } from '../scripts/world/memory-world.ts'
import { countingRecall, memoryStore } from './recalls.ts'

type Files = Readonly<Record<string, string>>

const files = { 'a.md': 'a', 'img/b.png': 'b' }

/** Work that asks each kind of question, and tells twice. */
async function work({ world, collector: told }: Surroundings) {
  const read = await world.read('a.md')
  const kinds = [await world.kind('img/b.png'), await world.kind('img/none.png')]
  const names = [...(await world.list('img')), ...(await world.listLayered('templates'))]
  await world.readLayered('templates/x.html')
  told.add(message('missing-alt', 'second', { place: { file: 'b' } }))
  told.add(message('missing-alt', 'first', { place: { file: 'a' } }))
  return { text: new TextDecoder().decode(read), kinds, names, odd: [undefined, Number.NaN] }
}

async function done(kept: Recall, given: Files, parts: readonly string[] = ['p']) {
  const found = collector()
  const { value, mark } = await kept.of(parts, { world: memoryWorld(given), collector: found }, work)
  return { value, mark, told: found.all() }
}

it('gives and tells the same without doing the work', async () => {
  const { recall: kept, done: times } = countingRecall()
  const first = await done(kept, files)
  expect(times()).toEqual({ p: 1 })
  expect(await done(kept, { ...files, 'unasked.md': 'c' })).toEqual(first)
  expect(times()).toEqual({})
  expect(first.value).toMatchObject({ text: 'a', kinds: ['file', 'absent'], names: ['b.png'] })
  expect(first.told.map(each => each.reason)).toEqual(['second', 'first'])
})

it.each<{ with: string; other: Files; parts?: readonly string[] }>([
  { with: 'another text', other: { ...files, 'a.md': 'A' } },
  { with: 'a file where there was none', other: { ...files, 'img/none.png': '' } },
  { with: 'a file that is gone', other: { 'a.md': 'a' } },
  { with: 'another name in a folder', other: { ...files, 'img/c.png': '' } },
  { with: 'a layered file', other: { ...files, 'templates/x.html': 'x' } },
  { with: 'other parts', other: files, parts: ['p', 'q'] },
])('does the work anew with $with, and says so by its mark', async ({ other, parts }) => {
  const { recall: kept, done: times } = countingRecall()
  const first = await done(kept, files)
  const second = await done(kept, other, parts)
  expect(times()).toEqual({ p: 2 })
  expect(second.mark).not.toBe(first.mark)
  expect(await done(kept, other, parts)).toEqual(second)
  expect(times()).toEqual({})
})

it('keeps nothing of another engine, and does work anew when an entry is spoilt', async () => {
  const store = memoryStore()
  const [one, other] = [countingRecall(store, 'one'), countingRecall(store, 'other')]
  const first = await done(one.recall, files)
  const { mark, ...rest } = await done(other.recall, files)
  expect([rest, mark === first.mark]).toEqual([{ value: first.value, told: first.told }, false])
  for (const [name, bytes] of store.held) store.held.set(name, bytes.slice(0, -3))
  expect(await done(one.recall, files)).toEqual(first)
  expect(one.done()).toEqual({ p: 2 })
})

it('keeps neither nothing nor what a world that changed under it gave', async () => {
  const { recall: kept, done: times } = countingRecall()
  const around = { world: memoryWorld(files), collector: collector() }
  const nothing = async () => undefined
  expect((await kept.of(['none'], around, nothing)).value).toBeUndefined()
  expect((await kept.of(['none'], around, nothing)).value).toBeUndefined()
  const { mark } = await kept.of(['changing'], around, async ({ world }) => {
    await world.read('a.md')
    await around.world.write('a.md', new TextEncoder().encode('A'))
    return (await world.read('a.md'))?.length
  })
  expect([mark, times()]).toEqual([undefined, { none: 2, changing: 1 }])
})

it('has no marks, and does all work, without an engine', async () => {
  expect(recall(memo(memoryStore()), undefined)).toBe(noRecall)
  expect((await done(noRecall, files)).mark).toBeUndefined()
  expect((await done(noRecall, files)).told).toHaveLength(2)
})

it('writes and reads a value in its own form', async () => {
  const { recall: kept } = countingRecall()
  const around = { world: memoryWorld({}), collector: collector() }
  const form = { pack: (text: string) => new TextEncoder().encode(text), unpack: (bytes: Uint8Array) => `${bytes}` }
  expect((await kept.of(['f'], around, async () => 'ab', form)).value).toBe('ab')
  expect((await kept.of(['f'], around, async () => 'ab', form)).value).toBe('97,98')
})

it('gives the same mark in whatever order the world answers', async () => {
  const marks = [
    ['a.md', 'b.md'],
    ['b.md', 'a.md'],
  ].map(async paths => {
    const made = await marked(['p'], memoryWorld(files), async world => {
      for (const path of paths) await world.read(path)
    })
    return made.mark
  })
  const [one, other] = await Promise.all(marks)
  expect(one).toBe(other)
})
