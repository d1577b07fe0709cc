import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { schemas } from '../../scripts/cli/schemas.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

test('writes a schema a kind of file, and says where', async () => {
  const folder = await publicationFolder({})
  const { around, stdout } = surroundings(folder)
  expect(await schemas({ args: ['editor/schemas'], options: {} }, around)).toBe(0)
  const written = stdout().trim().split('\n')
  expect(written).toEqual(['edition', 'tokens', 'chapter'].map(each => `editor/schemas/${each}.schema.json`))
  for (const path of written) {
    expect(JSON.parse(await readFile(`${folder}/${path}`, 'utf8'))).toMatchObject({ type: 'object' })
  }
})

test('in docs/schema unless told otherwise', async () => {
  const { around, stdout } = surroundings(await publicationFolder({}))
  await schemas({ args: [], options: {} }, around)
  expect(stdout()).toMatch(/^docs\/schema\//)
})
