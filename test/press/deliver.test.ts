import { expect, test } from 'vitest'
import type { Edition } from '../../scripts/edition/model.ts'
import { deliver } from '../../scripts/press/deliver.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const edition = { slug: 'een' } as Edition
const files = ['screen', 'print'].map(name => ({ name, bytes: new TextEncoder().encode(name) }))

test('writes each file under the name of the edition, and says so', async () => {
  const world = memoryWorld({})
  expect(await deliver(files, edition, 'dist', world)).toEqual([
    { path: 'dist/een/een-screen.pdf', bytes: 6 },
    { path: 'dist/een/een-print.pdf', bytes: 5 },
  ])
  expect(await world.list('dist/een')).toEqual(['een-print.pdf', 'een-screen.pdf'])
})

test('hands all over at once, since they belong together', async () => {
  const asked: (readonly string[])[] = []
  const world = {
    ...memoryWorld({}),
    writeAll: async (all: ReadonlyMap<string, Uint8Array>) => void asked.push([...all.keys()]),
  }
  await deliver(files, edition, 'uit', world)
  expect(asked).toEqual([['uit/een/een-screen.pdf', 'uit/een/een-print.pdf']])
})
