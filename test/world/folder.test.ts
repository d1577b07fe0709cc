import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { foundRoot, leadsOut, listInside, locate, readInside } from '../../scripts/world/folder.ts'
import { scratch } from './scratch.ts'

test('a file, a folder, nothing, and what leads out', async () => {
  const root = await scratch()
  await mkdir(join(root, 'a'))
  await writeFile(join(root, 'a/b.md'), 'b')
  expect(await locate(root, 'a/b.md')).toEqual({ kind: 'file', at: join(root, 'a/b.md') })
  expect((await locate(root, 'a')).kind).toBe('folder')
  expect((await locate(root, '')).kind).toBe('folder')
  expect((await locate(root, 'a/c.md')).kind).toBe('absent')
  expect((await locate(root, 'a/b.md/c')).kind).toBe('absent')
  expect((await locate(root, 'x'.repeat(300))).kind).toBe('absent')
  expect((await locate(root, '../a')).kind).toBe('outside')
  expect((await locate(join(root, 'none'), 'a')).kind).toBe('absent')
})

test('a link is followed inside and refused outside', async () => {
  const root = await scratch()
  const beyond = await scratch()
  await writeFile(join(beyond, 'secret'), 'secret')
  await writeFile(join(root, 'a'), 'a')
  await symlink(join(root, 'a'), join(root, 'within'))
  await symlink(beyond, join(root, 'out'))
  await symlink(join(beyond, 'secret'), join(root, 'file-out'))
  expect((await locate(root, 'within')).kind).toBe('file')
  expect((await locate(root, 'out')).kind).toBe('outside')
  expect((await locate(root, 'out/secret')).kind).toBe('outside')
  expect((await locate(root, 'out/none')).kind).toBe('outside')
  expect(await readInside(root, 'file-out')).toBeUndefined()
  expect(await listInside(root, 'out')).toEqual([])
  expect(await leadsOut(root, 'out/new/file')).toBe(true)
  expect(await leadsOut(root, 'new/file')).toBe(false)
})

test('a folder whose name begins like the root is outside it', async () => {
  const parent = await scratch()
  await mkdir(join(parent, 'site'))
  await mkdir(join(parent, 'site-secret'))
  await writeFile(join(parent, 'site-secret/x'), 'x')
  await symlink('../site-secret/x', join(parent, 'site/x'))
  expect((await locate(join(parent, 'site'), 'x')).kind).toBe('outside')
})

test('links in a circle end', async () => {
  const root = await scratch()
  await symlink('b', join(root, 'a'))
  await symlink('a', join(root, 'b'))
  await symlink('.', join(root, 'self'))
  expect((await locate(root, 'a')).kind).toBe('outside')
  expect((await locate(root, 'self/self/self')).kind).toBe('folder')
})

test('a pipe is no file', async () => {
  const root = await scratch()
  execFileSync('mkfifo', [join(root, 'pipe.md')])
  expect((await locate(root, 'pipe.md')).kind).toBe('absent')
  expect(await readInside(root, 'pipe.md')).toBeUndefined()
})

test('a decomposed name on disk is found by its composed spelling', async () => {
  const root = await scratch()
  await mkdir(join(root, 'cafe\u0301'))
  await writeFile(join(root, 'cafe\u0301/re\u0301.md'), 'x')
  expect((await locate(root, 'caf\u00e9/r\u00e9.md')).kind).toBe('file')
})

test('a folder that was found once is not looked for again; one that was not there may come', async () => {
  const root = join(await scratch(), 'later')
  const found = foundRoot(root)
  expect([(await locate(found, 'a')).kind, await readInside(found, 'a'), await listInside(found, '')]).toEqual([
    'absent',
    undefined,
    [],
  ])
  await mkdir(root)
  await writeFile(join(root, 'a'), 'a')
  expect(await locate(found, 'a')).toEqual({ kind: 'file', at: join(root, 'a') })
  expect([await found(), await listInside(found, ''), (await locate(found, '../x')).kind]).toEqual([
    { at: root },
    ['a'],
    'outside',
  ])
})
