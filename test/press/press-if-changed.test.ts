import { readdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Job } from '../../scripts/job.ts'
import { pressIfChanged } from '../../scripts/press/press-if-changed.ts'
import type { press } from '../../scripts/press.ts'
import type { Progress } from '../../scripts/progress.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import type { World } from '../../scripts/world.ts'
import { home } from '../modules.ts'
import { scratch } from '../world/scratch.ts'

const job: Job = { target: 'bomen', draft: false, plain: false, css: [], out: 'dist' }

/** A press that prints what it reads; stages and files of each build, with how often it was run. */
async function builder(made = true) {
  const cache = await scratch()
  let runs = 0
  const stub: typeof press = async (asked, world) => {
    runs++
    const bytes = (await world.read('a.md')) ?? new Uint8Array()
    const path = `${asked.out}/bomen/bomen-screen.pdf`
    if (!made) return { messages: [], written: [], pages: 0 }
    await world.writeAll(new Map([[path, bytes]]))
    return { messages: [], written: [{ path, bytes: bytes.length }], pages: 4 }
  }
  const build = async (
    world: World,
    over: Partial<Job> = {},
    env: Record<string, string> = { KATERN_BROWSER: process.execPath },
  ) => {
    const lines: string[] = []
    const progress: Progress = { start: () => {}, step: () => {}, done: line => lines.push(line) }
    const asked = { ...job, ...over }
    const outcome = await pressIfChanged(
      asked,
      world,
      progress,
      new AbortController().signal,
      { env, cache },
      async () => stub,
    )
    const file = await world.read(`${asked.out}/bomen/bomen-screen.pdf`)
    return { outcome, lines, file: file && new TextDecoder().decode(file) }
  }
  return { build, runs: () => runs, cache }
}

const worldOf = (text: string) => memoryWorld({ 'a.md': text }, { packageRoot: home })

it('writes the files again when nothing changed, and says so', async () => {
  const { build, runs } = await builder()
  const first = await build(worldOf('een'))
  const second = await build(worldOf('een'))
  expect(second).toEqual({ ...first, lines: ['4 pages, unchanged', '1 file, unchanged'] })
  expect([runs(), second.file]).toEqual([1, 'een'])
})

it('goes to the output folder that is asked for now', async () => {
  const { build, runs } = await builder()
  await build(worldOf('een'))
  const { outcome, file } = await build(worldOf('een'), { out: 'elders' })
  expect([runs(), file, outcome.written[0]?.path]).toEqual([1, 'een', 'elders/bomen/bomen-screen.pdf'])
})

it('builds when a file, the job, the date or the browser is another', async () => {
  const { build, runs } = await builder()
  await build(worldOf('een'))
  expect((await build(worldOf('twee'))).file).toBe('twee')
  await build(worldOf('twee'), { draft: true })
  await build(worldOf('twee'), {}, { KATERN_BROWSER: process.execPath, SOURCE_DATE_EPOCH: '1' })
  await build(worldOf('twee'), {}, { KATERN_BROWSER: join(home, 'package.json') })
  expect(runs()).toBe(5)
})

it('builds when what was kept is spoilt, or is not allowed to be kept', async () => {
  const { build, runs, cache } = await builder()
  await build(worldOf('een'))
  for (const name of await readdir(join(cache, 'memo'))) await truncate(join(cache, 'memo', name), 40)
  expect((await build(worldOf('een'))).file).toBe('een')
  for (let time = 0; time < 2; time++) await build(worldOf('een'), {}, { KATERN_BROWSER: 'ws://127.0.0.1:1/x' })
  expect(runs()).toBe(4)
})

it('keeps nothing of a build that failed', async () => {
  const { build, runs } = await builder(false)
  await build(worldOf('een'))
  await build(worldOf('een'))
  expect(runs()).toBe(2)
})
