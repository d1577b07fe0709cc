import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { writable } from '../../scripts/world/writable.ts'
import { scratch } from './scratch.ts'

test('a folder, and one that is still to be made', async () => {
  const folder = await scratch()
  expect([await writable(folder), await writable(`${folder}/a/b/c`)]).toEqual([true, true])
})

test('not below a file', async () => {
  const folder = await scratch()
  await writeFile(`${folder}/a`, '')
  expect(await writable(`${folder}/a/b`)).toBe(false)
})
