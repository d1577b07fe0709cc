import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { scratch } from './scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('cacheStore', () => {
  it('gives back what was written, lists it, and takes it away', async () => {
    const folder = join(await scratch(), 'not/there/yet')
    const store = cacheStore(folder)
    expect([await store.read('a'), await store.list()]).toEqual([undefined, []])
    await store.write('a', bytes('abc'))
    expect(await store.read('a')).toEqual(bytes('abc'))
    expect(await store.list()).toMatchObject([{ name: 'a', size: 3 }])
    await store.remove('a')
    await store.remove('a')
    expect(await readdir(folder)).toEqual([])
  })

  it('puts a file whole in the place of the one before, and leaves nothing beside it', async () => {
    const folder = await scratch()
    const store = cacheStore(folder)
    await Promise.all(['abc', 'defg'].map(text => store.write('a', bytes(text))))
    expect(['abc', 'defg']).toContain(new TextDecoder().decode(await store.read('a')))
    expect(await readdir(folder)).toEqual(['a'])
    await mkdir(join(folder, 'taken'))
    await store.write('taken', bytes('abc'))
    expect(await readdir(folder)).toEqual(['a', 'taken'])
  })

  it('tells whether there is something to read', async () => {
    const folder = await scratch()
    const store = cacheStore(folder)
    await store.write('a', bytes('abc'))
    await mkdir(join(folder, 'taken'))
    expect([await store.has('a'), await store.has('b'), await store.has('taken')]).toEqual([true, false, false])
  })

  it('marks what is read as used', async () => {
    const folder = await scratch()
    const store = cacheStore(folder)
    await store.write('a', bytes('abc'))
    await utimes(join(folder, 'a'), 1000, 1000)
    await store.read('a')
    expect((await stat(join(folder, 'a'))).mtimeMs).toBeGreaterThan(1e12)
  })

  it('never fails: a folder in the way is nothing, and a file in the way keeps nothing', async () => {
    const folder = await scratch()
    await mkdir(join(folder, 'a'))
    expect([await cacheStore(folder).read('a'), await cacheStore(folder).list()]).toEqual([undefined, []])
    await writeFile(join(folder, 'file'), '')
    const store = cacheStore(join(folder, 'file'))
    await store.write('a', bytes('abc'))
    expect([await store.read('a'), await store.list()]).toEqual([undefined, []])
  })
})
