import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { findPublication } from '../../scripts/cli/publication.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

test('is the nearest folder upwards with chapters', async () => {
  const folder = await publicationFolder({ 'chapters/a/images/x.svg': '<svg/>' })
  const { world, fromTyped } = await findPublication(surroundings(`${folder}/chapters/a/images`).around)
  expect(world.root).toBe(folder)
  expect([fromTyped('x.svg'), fromTyped('../../..'), fromTyped('../../../../y')]).toEqual([
    'chapters/a/images/x.svg',
    '.',
    '../y',
  ])
})

test('is the folder itself when there are no chapters', async () => {
  const folder = await publicationFolder({ 'brief.md': '#' })
  expect((await findPublication(surroundings(folder).around)).world.root).toBe(folder)
})

test('writes in dist of the publication, wherever the command was given', async () => {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#' })
  const { out } = await findPublication(surroundings(`${folder}/chapters/a`).around)
  expect([out.root, out.folder, out.shown('dist/a/a.pdf')]).toEqual([folder, 'dist', 'dist/a/a.pdf'])
})

test('writes where --out says, relative to where the command was given', async () => {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#' })
  const { out } = await findPublication(surroundings(`${folder}/chapters`).around, 'a/uit')
  expect([out.root, out.folder]).toEqual([folder, 'chapters/a/uit'])
})

test('can write outside the publication when --out says so', async () => {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#' })
  const elsewhere = await publicationFolder({})
  const { out, world } = await findPublication(surroundings(folder).around, `${elsewhere}/nieuw`)
  await world.write(`${out.folder}/a.txt`, new TextEncoder().encode('ja'))
  expect(out.shown(`${out.folder}/a.txt`)).toBe(`${elsewhere}/nieuw/a.txt`)
  expect(await readFile(`${elsewhere}/nieuw/a.txt`, 'utf8')).toBe('ja')
})
