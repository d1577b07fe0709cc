import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Job } from '../scripts/job.ts'
import { press } from '../scripts/press.ts'
import type { Progress } from '../scripts/progress.ts'
import { memoryWorld } from '../scripts/world/memory-world.ts'
import { home } from './modules.ts'

const stage = vi.hoisted(() => ({ isSilent: false }))
vi.mock('../scripts/press/lay.ts', async actual => {
  const real = await actual<typeof import('../scripts/press/lay.ts')>()
  const layInBrowser: typeof real.layInBrowser = async (...given) =>
    stage.isSilent ? undefined : real.layInBrowser(...given)
  return { layInBrowser }
})

const machine = { env: {}, cache: join(home, 'node_modules/.cache/katern') }
const job: Job = { target: 'bomen', draft: false, plain: false, css: [], out: 'dist' }
const chapter = 'chapters/bomen/01-bomen.md'

/** Builds the edition of one chapter; `stages` are those that began, each with what it made. */
async function build(text: string, over: Partial<Job> = {}, signal = new AbortController().signal) {
  const world = memoryWorld({ [chapter]: text, 'dist/bomen/bomen-screen.pdf': 'eerder' }, { packageRoot: home })
  const stages: string[] = []
  const progress: Progress = {
    start: stage => stages.push(stage),
    step: () => {},
    done: made => stages.push(`${stages.pop()}: ${made}`),
  }
  const outcome = await press({ ...job, ...over }, world, progress, signal, machine)
  return { outcome, stages, earlier: new TextDecoder('latin1').decode(await world.read('dist/bomen/bomen-screen.pdf')) }
}

test('Markdown goes in, two finished files come out, stage by stage', async () => {
  const { outcome, stages, earlier } = await build('# Bomen\n\nEen *boom* in de straat.\n')
  expect(outcome.messages).toEqual([])
  expect(outcome.pages).toBeGreaterThan(0)
  expect(outcome.written.map(each => each.path)).toEqual(['dist/bomen/bomen-screen.pdf', 'dist/bomen/bomen-print.pdf'])
  expect(stages.map(each => each.split(':')[0])).toEqual(['edition', 'chapters', 'html', 'pages', 'pdf', 'proof'])
  expect(stages[1]).toBe('chapters: 1 chapter')
  expect(earlier.slice(0, 5)).toBe('%PDF-')
})

test('one of the two when only one is asked for', async () => {
  const { outcome } = await build('# Bomen\n\nEen boom.\n', { only: 'print' })
  expect(outcome.written.map(each => each.path)).toEqual(['dist/bomen/bomen-print.pdf'])
})

test('an error in a chapter ends the work before the pages, and the earlier file stays', async () => {
  const { outcome, stages, earlier } = await build('# Bomen\n\n![Een boom](weg.jpg)\n')
  expect(outcome).toMatchObject({
    messages: [{ rule: 'missing-image', place: { file: chapter, line: 3, column: 1 } }],
    written: [],
    pages: 0,
  })
  expect(stages).toHaveLength(3)
  expect(earlier).toBe('eerder')
})

test('an edition that is not there has no chapters', async () => {
  const { outcome, stages } = await build('# Bomen\n', { target: 'chapters/struiken' })
  expect(outcome.messages.map(each => each.severity)).toContain('error')
  expect(outcome.written).toEqual([])
  expect(stages).toEqual(['edition'])
})

test('an abort is thrown, and nothing is written', async () => {
  await expect(build('# Bomen\n', {}, AbortSignal.abort(new Error('genoeg')))).rejects.toThrow('genoeg')
})

test('stages that end without files and without a word are a fault of ours', async () => {
  stage.isSilent = true
  try {
    await expect(build('# Bomen\n\nEen boom.\n')).rejects.toThrow('without saying why')
  } finally {
    stage.isSilent = false
  }
})
