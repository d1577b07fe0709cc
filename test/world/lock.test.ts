import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { lock } from '../../scripts/world/lock.ts'
import { scratch } from './scratch.ts'

const never = new AbortController().signal
const nobody = { signal: never, waiting: () => {} }

test('is there while it is held, and gone after', async () => {
  const folder = await scratch()
  const release = await lock(`${folder}/dist/.a.lock`, nobody)
  expect(JSON.parse(await readFile(`${folder}/dist/.a.lock`, 'utf8'))).toEqual({ pid: process.pid, host: hostname() })
  await release()
  expect(await readdir(`${folder}/dist`)).toEqual([])
})

test('a second one waits and says for whom', async () => {
  const at = `${await scratch()}/.a.lock`
  const order: string[] = []
  const release = await lock(at, nobody)
  const second = lock(at, { signal: never, waiting: holder => void order.push(`waits for ${holder}`) })
  await new Promise(settle => setTimeout(settle, 250))
  order.push('released')
  await release()
  await (await second)()
  expect(order).toEqual([`waits for ${process.pid}`, 'released'])
})

test('eight at once hold it one at a time', async () => {
  const at = `${await scratch()}/.a.lock`
  let inside = 0
  let most = 0
  const work = async (): Promise<void> => {
    const release = await lock(at, nobody)
    most = Math.max(most, ++inside)
    await new Promise(settle => setTimeout(settle, 5))
    inside--
    await release()
  }
  await Promise.all(Array.from({ length: 8 }, work))
  expect(most).toBe(1)
})

test.each([
  ['of a process that is gone', () => JSON.stringify({ pid: spawnSync('true').pid, host: hostname() })],
  ['that makes no sense', () => 'x'],
])('a lock %s is taken over', async (_what, content) => {
  const folder = await scratch()
  await writeFile(`${folder}/.a.lock`, content())
  const release = await lock(`${folder}/.a.lock`, nobody)
  await release()
  expect(await readdir(folder)).toEqual([])
})

test('waiting ends when aborted, and leaves the lock of the other', async () => {
  const folder = await scratch()
  const at = `${folder}/.a.lock`
  await writeFile(at, JSON.stringify({ pid: 1, host: 'elders.example' }))
  const controller = new AbortController()
  const waiting = lock(at, { signal: controller.signal, waiting: () => controller.abort() })
  await expect(waiting).rejects.toThrow('aborted')
  expect(await readdir(folder)).toEqual(['.a.lock'])
})
