import { expect, test } from 'vitest'
import type { Asset } from '../../scripts/html/model.ts'
import { assetHashes, bookFiles, hashOf, namesIn } from '../../scripts/pages/asset-hashes.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const assets = new Map<string, Asset>([
  ['/files/a.svg', { from: 'publication', path: 'a.svg' }],
  ['/files/b.svg', { from: 'layered', path: 'b.svg' }],
  ['/package/x', { from: 'package', path: 'pagedjs/package.json' }],
  ['/files/weg.svg', { from: 'publication', path: 'weg.svg' }],
])

/** The hashes of the assets in a world of these files. */
async function hashed(files: Readonly<Record<string, string>>) {
  return new Map(await assetHashes(assets, memoryWorld(files, { packageRoot: home })))
}

test('every file has a hash by its address, in their order, also one that is not there', async () => {
  const hashes = await hashed({ 'a.svg': 'een', 'b.svg': 'twee' })
  expect([...hashes.keys()]).toEqual([...assets.keys()])
  expect(new Set(hashes.values()).size).toBe(4)
  for (const hash of hashes.values()) expect(hash).toMatch(/^[0-9a-f]{64}$/)
})

test('a hash is another when the content is, and no other is', async () => {
  const [before, after] = [
    await hashed({ 'a.svg': 'een', 'b.svg': 'twee' }),
    await hashed({ 'a.svg': 'een!', 'b.svg': 'twee' }),
  ]
  expect([...before].filter(([url, hash]) => after.get(url) !== hash).map(([url]) => url)).toEqual(['/files/a.svg'])
})

test('a file that comes has another hash than when it was not there', async () => {
  const [before, after] = [await hashed({}), await hashed({ 'weg.svg': 'drie' })]
  expect(before.get('/files/weg.svg')).not.toBe(after.get('/files/weg.svg'))
})

test('the files that a text names', () => {
  const hashes = [...assets.keys()].map(url => [url, '0'] as const)
  const named = namesIn(hashes)
  expect(named('<img src="/files/b.svg"> url(/package/x)').map(([url]) => url)).toEqual(['/files/b.svg', '/package/x'])
  expect(named('')).toEqual([])
  expect(namesIn([])('/files/b.svg')).toEqual([])
})

test('of two addresses that begin alike the longer is meant, and signs of patterns are signs', () => {
  const named = namesIn(['/files/a.png', '/files/a.png.webp', '/files/(b)+.png'].map(url => [url, '0'] as const))
  expect(named('src="/files/a.png.webp"').map(([url]) => url)).toEqual(['/files/a.png.webp'])
  expect(named('/files/a.png /files/a.png.webp')).toHaveLength(2)
  expect(named('/files/a_png')).toEqual([])
  expect(named('src="/files/(b)+.png"').map(([url]) => url)).toEqual(['/files/(b)+.png'])
})

test('any section may ask for what no markup names, and for what the styles name', () => {
  const { named, shared } = bookFiles(
    ['/files/a.svg', '/files/b.svg', '/package/x'].map(url => [url, '0'] as const),
    ['<img src="/files/a.svg">', '<img src="/files/b.svg">'],
  )
  expect(shared().map(([url]) => url)).toEqual(['/package/x'])
  expect(shared(named('url(/files/b.svg)')).map(([url]) => url)).toEqual(['/files/b.svg', '/package/x'])
})

test('lists of parts have different hashes wherever they are cut, and the same one each time', () => {
  const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], [], ['c', 'ab'], ['1:a'], ['é', 'a'], ['', 'éa']]
  expect(new Set(all.map(hashOf)).size).toBe(all.length)
  expect(hashOf(['é', 'b'])).toBe(hashOf(['é', 'b']))
})
