import { utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { browserMark } from '../../scripts/pages/browser-mark.ts'
import { scratch } from '../world/scratch.ts'

it('tells an executable by what it is', async () => {
  const path = join(await scratch(), 'chromium')
  const mark = () => browserMark({ KATERN_BROWSER: path })
  expect(mark()).toBe(undefined)
  await writeFile(path, 'one')
  await utimes(path, 1000, 1000)
  const first = mark()
  expect([typeof first, mark()]).toEqual(['string', first])
  await utimes(path, 2000, 2000)
  expect(mark()).not.toBe(first)
})

it('says nothing of a remote one', () => {
  expect(browserMark({ KATERN_BROWSER: 'ws://127.0.0.1:1/x' })).toBe(undefined)
})
