import { appendFile, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memo } from '../scripts/memo.ts'
import { recent } from '../scripts/recent.ts'
import { cacheStore } from '../scripts/world/cache-store.ts'
import { scratch } from './world/scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array) => new TextDecoder().decode(found)

/** A memo in a folder, with a count of how often something was made. */
function counting(folder: string, limit?: number) {
  const kept = memo(cacheStore(folder), limit)
  let made = 0
  const of = async (parts: readonly (string | Uint8Array)[], result = 'result') =>
    text(
      await kept.of(parts, async () => {
        made++
        return bytes(result)
      }),
    )
  return { of, made: () => made }
}

it('makes the same once, also for the next build', async () => {
  const folder = await scratch()
  const [first, second] = [counting(folder), counting(folder)]
  expect([await first.of(['a', bytes('b')]), await first.of(['a', bytes('b')])]).toEqual(['result', 'result'])
  expect([await second.of(['a', bytes('b')]), first.made(), second.made()]).toEqual(['result', 1, 0])
})

it('tells parts apart by content, kind and edge', async () => {
  const { of, made } = counting(await scratch())
  for (const parts of [['ab', 'c'], ['a', 'bc'], ['abc'], [bytes('abc')], []]) await of(parts)
  expect(made()).toBe(5)
})

it('makes it once for all who ask at a time', async () => {
  const { of, made } = counting(await scratch())
  expect(await Promise.all([of(['a']), of(['a']), of(['a'])])).toEqual(['result', 'result', 'result'])
  expect(made()).toBe(1)
})

it.each<[string, (at: string) => Promise<void>]>([
  ['cut off', at => truncate(at, 35)],
  ['cut to nothing', at => truncate(at, 0)],
  ['grown', at => appendFile(at, 'x')],
  [
    'spoilt',
    async at =>
      writeFile(
        at,
        (await readFile(at)).map((byte, index) => (index === 33 ? byte ^ 1 : byte)),
      ),
  ],
])('makes an entry that was %s anew, and keeps the new one', async (_, spoil) => {
  const folder = await scratch()
  const { of, made } = counting(folder)
  await of(['a'])
  const [name = ''] = await readdir(folder)
  await spoil(join(folder, name))
  expect([await of(['a']), await of(['a']), made()]).toEqual(['result', 'result', 2])
})

it('keeps nothing of what failed', async () => {
  const folder = await scratch()
  const kept = memo(cacheStore(folder))
  await expect(kept.of(['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await readdir(folder)).toEqual([])
  expect(text(await kept.of(['a'], async () => bytes('yes')))).toBe('yes')
})

it('throws the longest unused away when there is too much', async () => {
  const folder = await scratch()
  const { of } = counting(folder, 1000)
  for (const part of ['a', 'b', 'c']) {
    const before = new Set(await readdir(folder))
    await of([part], part.repeat(300))
    const [name = ''] = (await readdir(folder)).filter(each => !before.has(each))
    if (part === 'a' && name) await utimes(join(folder, name), 1000, 1000)
  }
  const again = counting(folder, 1000)
  await again.of(['b'], 'b'.repeat(300))
  await again.of(['c'], 'c'.repeat(300))
  expect(again.made()).toBe(0)
  await again.of(['d'], 'd'.repeat(300))
  expect((await readdir(folder)).length).toBeLessThanOrEqual(3)
  await again.of(['a'], 'a')
  expect(again.made()).toBe(2)
})

it('works where nothing can be kept', async () => {
  const folder = join(await scratch(), 'file')
  await writeFile(folder, 'in the way')
  const { of, made } = counting(folder)
  expect([await of(['a']), await of(['a']), made()]).toEqual(['result', 'result', 2])
})

it('finds what was kept, in the place of what was kept before', async () => {
  const kept = memo(cacheStore(await scratch()))
  expect(await kept.find(['a'])).toBe(undefined)
  await kept.keep(['a'], bytes('one'))
  await kept.keep(['a'], bytes('two'))
  expect(text((await kept.find(['a'])) ?? bytes(''))).toBe('two')
  expect([await kept.has(['a']), await kept.has(['b'])]).toEqual([true, false])
})

it('reads an entry once for several builds, and again when another is kept in its place', async () => {
  const values = recent()
  const kept = () => memo(cacheStore(folder), undefined, values)
  const folder = await scratch()
  let read = 0
  const how = (found: Uint8Array) => [text(found), ++read]
  expect(await kept().read(['a'], how)).toBeUndefined()
  await kept().keep(['a'], bytes('een'))
  expect([await kept().read(['a'], how), await kept().read(['a'], how)]).toEqual([
    ['een', 1],
    ['een', 1],
  ])
  await kept().keep(['a'], bytes('twee'))
  expect(await kept().read(['a'], how)).toEqual(['twee', 2])
  expect(await memo(cacheStore(folder)).read(['a'], how)).toEqual(['twee', 3])
})
