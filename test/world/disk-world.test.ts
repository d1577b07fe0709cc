import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskWorld } from '../../scripts/world/disk-world.ts'
import { scratch } from './scratch.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found)

async function styled(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, 'styles'), { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, 'styles', name), content)
}

test('reads, lists in order and knows what a path is', async () => {
  const root = await scratch()
  await styled(root, { 'b.css': 'b', 'a.css': 'a' })
  const world = diskWorld(root, root)
  expect(world.root).toBe(root)
  expect(text(await world.read('styles/a.css'))).toBe('a')
  expect(await world.list('styles')).toEqual(['a.css', 'b.css'])
  expect(await world.kind('styles')).toBe('folder')
  expect(await world.kind('styles/../../x')).toBe('outside')
  expect(await world.read('none')).toBeUndefined()
  expect(await world.list('none')).toEqual([])
})

test("the publication's file wins over the package's, file by file", async () => {
  const root = await scratch()
  const own = await scratch()
  await styled(own, { 'a.css': 'package', 'b.css': 'package' })
  await styled(root, { 'b.css': 'publication', 'c.css': 'publication' })
  const world = diskWorld(root, own)
  expect(text(await world.readLayered('styles/a.css'))).toBe('package')
  expect(text(await world.readLayered('styles/b.css'))).toBe('publication')
  expect(await world.listLayered('styles')).toEqual(['a.css', 'b.css', 'c.css'])
  expect(await world.read('styles/a.css')).toBeUndefined()
  expect(await world.readLayered('styles/../../x')).toBeUndefined()
})

test('writes under the root, or under the output root when there is one', async () => {
  const root = await scratch()
  const out = join(await scratch(), 'new')
  await diskWorld(root, root).write('dist/a.pdf', bytes('a'))
  await diskWorld(root, root, { outRoot: out }).write('b/b.pdf', bytes('b'))
  expect(await readFile(join(root, 'dist/a.pdf'), 'utf8')).toBe('a')
  expect(await readFile(join(out, 'b/b.pdf'), 'utf8')).toBe('b')
})

test('refuses to write outside, by path or by link', async () => {
  const root = await scratch()
  const beyond = await scratch()
  await symlink(beyond, join(root, 'out'))
  const world = diskWorld(root, root)
  for (const path of ['../x', '/x', '', 'out/x', 'out/a/b', '%2e%2e/x']) {
    await expect(world.write(path, bytes('x')), path).rejects.toThrow('outside the output folder')
  }
})

test('reads packages of the package root, and takes a clock', async () => {
  const here = join(import.meta.dirname, '../..')
  const world = diskWorld(await scratch(), here, { now: () => new Date('2026-11-23T00:00:00Z') })
  expect(await world.readPackage('yaml/package.json')).toBeDefined()
  expect(world.now().toISOString()).toBe('2026-11-23T00:00:00.000Z')
})
