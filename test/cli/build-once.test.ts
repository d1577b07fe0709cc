import { readdir } from 'node:fs/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { buildOnce } from '../../scripts/cli/build-once.ts'
import { findPublication } from '../../scripts/cli/publication.ts'
import { silent } from '../../scripts/progress/silent.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const press = vi.fn()
afterEach(() => press.mockReset())

async function batch(targets: readonly string[], signal = new AbortController().signal) {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#', 'chapters/b/1.md': '#' })
  const said: string[] = []
  return {
    folder,
    said,
    batch: {
      targets,
      press,
      job: { draft: false, plain: false, css: [], out: 'dist' },
      publication: await findPublication(surroundings(folder).around),
      progress: silent,
      say: (line: string) => void said.push(line),
      signal,
      failed: () => {},
      machine: { env: {}, cache: 'cache' },
    },
  }
}

test('one after another, each under its name', async () => {
  const running: string[] = []
  press.mockImplementation(async job => {
    running.push(`begin ${job.target}`)
    await new Promise(settle => setTimeout(settle, 20))
    running.push(`end ${job.target}`)
    return { messages: [], written: [], pages: 1 }
  })
  const { batch: both, said } = await batch(['chapters/a', 'chapters/b'])
  expect(await buildOnce(both)).toHaveLength(2)
  expect(running).toEqual(['begin chapters/a', 'end chapters/a', 'begin chapters/b', 'end chapters/b'])
  expect(said).toEqual(['chapters/a', 'chapters/b'])
})

test('two builds of one edition wait for each other, and leave no lock', async () => {
  let inside = 0
  let most = 0
  press.mockImplementation(async () => {
    most = Math.max(most, ++inside)
    await new Promise(settle => setTimeout(settle, 150))
    inside--
    return { messages: [], written: [], pages: 1 }
  })
  const { batch: one, said, folder } = await batch(['chapters/a'])
  await Promise.all([buildOnce(one), buildOnce(one)])
  expect(most).toBe(1)
  expect(said).toEqual([`waiting for another build of chapters/a, process ${process.pid}`])
  expect(await readdir(`${folder}/dist`)).toEqual([])
})

test('what is aborted builds nothing more', async () => {
  const controller = new AbortController()
  press.mockImplementation(async () => {
    controller.abort()
    return { messages: [], written: [], pages: 1 }
  })
  const { batch: both } = await batch(['chapters/a', 'chapters/b'], controller.signal)
  await expect(buildOnce(both)).rejects.toThrow('aborted')
  expect(press).toHaveBeenCalledOnce()
})

test('an exception in one edition does not keep the next from being built', async () => {
  press.mockRejectedValueOnce(new Error('kapot'))
  press.mockResolvedValueOnce({ messages: [], written: [], pages: 4 })
  const { batch: both } = await batch(['chapters/a', 'chapters/b'])
  const thrown: unknown[] = []
  const outcomes = await buildOnce({ ...both, failed: each => void thrown.push(each) })
  expect(outcomes).toMatchObject([{ messages: [{ rule: 'internal-error' }] }, { messages: [], pages: 4 }])
  expect(thrown).toEqual([new Error('kapot')])
})
