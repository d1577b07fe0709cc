import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Memo } from '../../scripts/memo.ts'
import { withMasters } from '../../scripts/press/with-masters.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

/** A memo that counts what it was asked to make. */
function counting() {
  const kept = new Map<string, Uint8Array>()
  const made: string[] = []
  const memo: Pick<Memo, 'of'> = {
    of: async (parts, make) => {
      const key = parts.map(each => Buffer.from(each).toString('base64')).join(' ')
      const found = kept.get(key) ?? (await make())
      if (!kept.has(key)) made.push(key)
      kept.set(key, found)
      return found
    },
  }
  return { memo, made }
}

test('pictures are as the browser is to have them, each made once; other files are as they are', async () => {
  const square = sharp({ create: { width: 9, height: 9, channels: 3, background: '#c8102e' } })
  const webp = await square.webp().toBuffer()
  const files = { 'a/foto.webp': new Uint8Array(webp), 'a/plan.svg': '<svg/>', 'a/stuk.jpg': 'geen plaatje' }
  const { memo, made } = counting()
  const world = withMasters(memoryWorld(files), memo, '1')
  const read = async (path: string) => (await world.read(path)) ?? new Uint8Array()
  expect((await sharp(await read('a/foto.webp')).metadata()).format).toBe('jpeg')
  await read('a/foto.webp')
  expect(made).toHaveLength(1)
  expect(new TextDecoder().decode(await read('a/plan.svg'))).toBe('<svg/>')
  expect(new TextDecoder().decode(await read('a/stuk.jpg'))).toBe('geen plaatje')
  expect(await world.read('a/weg.png')).toBeUndefined()
})

test('another version of what makes them makes them anew', async () => {
  const square = sharp({ create: { width: 9, height: 9, channels: 3, background: '#c8102e' } })
  const files = { 'foto.png': new Uint8Array(await square.png().toBuffer()) }
  const { memo, made } = counting()
  for (const version of ['1', '2', '1']) await withMasters(memoryWorld(files), memo, version).read('foto.png')
  expect(made).toHaveLength(2)
})
