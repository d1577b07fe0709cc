import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageReader } from '../../scripts/world/package-file.ts'
import { scratch } from './scratch.ts'

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes)

async function install(folder: string, name: string, file: string, content: string): Promise<void> {
  await mkdir(join(folder, 'node_modules', name), { recursive: true })
  await writeFile(join(folder, 'node_modules', name, file), content)
}

test('the nearest folder upward wins, also for a scoped package', async () => {
  const root = await scratch()
  await mkdir(join(root, 'a/b'), { recursive: true })
  await install(root, 'pkg', 'x.js', 'far')
  await install(root, '@scope/pkg', 'x.js', 'scoped')
  expect(text(await packageReader(join(root, 'a/b'))('pkg/x.js'))).toBe('far')
  expect(text(await packageReader(join(root, 'a/b'))('@scope/pkg/x.js'))).toBe('scoped')
  await install(join(root, 'a'), 'pkg', 'x.js', 'near')
  expect(text(await packageReader(join(root, 'a/b'))('pkg/x.js'))).toBe('near')
})

test('exports do not hide a file; a linked package is followed', async () => {
  const root = await scratch()
  await install(root, 'store', 'x.js', 'x')
  await writeFile(join(root, 'node_modules/store/package.json'), '{"exports":{}}')
  await symlink('store', join(root, 'node_modules/linked'))
  expect(text(await packageReader(root)('linked/x.js'))).toBe('x')
})

test('a package finds itself by its own name', async () => {
  const root = await scratch()
  await writeFile(join(root, 'package.json'), '{"name":"self"}')
  await writeFile(join(root, 'x.css'), 'x')
  expect(text(await packageReader(root)('self/x.css'))).toBe('x')
  expect(await packageReader(root)('other/x.css')).toBeUndefined()
})

test('nothing else is read', async () => {
  const root = await scratch()
  await install(root, 'pkg', 'x.js', 'x')
  await writeFile(join(root, 'secret'), 'secret')
  await symlink('../../secret', join(root, 'node_modules/pkg/out'))
  for (const path of [
    'pkg',
    'pkg/none.js',
    'none/x.js',
    'pkg/../../secret',
    '../secret',
    'pkg/out',
    '@scope/pkg',
    '',
  ]) {
    expect(await packageReader(root)(path), path).toBeUndefined()
  }
})

test('Paged.js is found in this package', async () => {
  expect((await packageReader(join(import.meta.dirname, '../..'))('pagedjs/dist/paged.js'))?.length).toBeGreaterThan(
    100_000,
  )
})
