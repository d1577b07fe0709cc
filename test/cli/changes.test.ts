import { mkdir, rm, writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { changes } from '../../scripts/cli/changes.ts'
import { findPublication } from '../../scripts/cli/publication.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

async function watched(out?: string) {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#', 'chapters/b/1.md': '#', 'styles/a.css': '' })
  const publication = await findPublication(surroundings(folder).around, out)
  let seen = 0
  const close = await changes(
    ['chapters/a'],
    [],
    publication,
  )(() => {
    seen++
  })
  onTestFinished(close)
  const after = async (change: () => Promise<void>): Promise<void> => {
    const before = seen
    await change()
    while (seen === before) await new Promise(settle => setTimeout(settle, 10))
    await new Promise(settle => setTimeout(settle, 200))
  }
  return { folder, after, seen: () => seen }
}

test('a changed chapter, a new picture, a deleted style', async () => {
  const { folder, after, seen } = await watched()
  expect(seen()).toBe(0)
  for (const change of [
    () => writeFile(`${folder}/chapters/a/1.md`, '# Anders'),
    () => writeFile(`${folder}/chapters/a/foto.svg`, '<svg/>'),
    () => rm(`${folder}/styles/a.css`),
  ]) {
    await after(change)
  }
  expect(seen()).toBeGreaterThanOrEqual(3)
})

test('not another edition, not what an editor leaves while it saves, not what the build writes', async () => {
  const { folder, after, seen } = await watched('chapters/a/uit')
  await writeFile(`${folder}/chapters/b/1.md`, 'x')
  await writeFile(`${folder}/chapters/a/.1.md.swp`, 'x')
  await writeFile(`${folder}/chapters/a/1.md~`, 'x')
  await mkdir(`${folder}/chapters/a/uit`)
  await writeFile(`${folder}/chapters/a/uit/a.pdf`, 'x')
  await new Promise(settle => setTimeout(settle, 300))
  expect(seen()).toBe(0)
  await after(() => writeFile(`${folder}/chapters/a/1.md`, 'x'))
  expect(seen()).toBe(1)
})
