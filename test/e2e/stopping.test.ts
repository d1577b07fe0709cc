import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { browserGroups, browsersLeft, listens } from './browsers.ts'
import { bareCache, type Ended, forget, lastingFolders, left, magazine, type Running, start } from './katern.ts'

const pdfs = ['hoe-dan-print.pdf', 'hoe-dan-screen.pdf']

let root: string
/** The system's temporary folder as the build sees it: all that it leaves is in here. */
let passing: string
let cache: string
let earlier: string

const newFolder = lastingFolders()

beforeAll(async () => {
  root = await magazine(await newFolder())
  passing = await newFolder()
  cache = await bareCache(await newFolder())
  await mkdir(join(root, 'dist'))
  expect(await build()).toMatchObject({ code: 0 })
  earlier = await contents()
})

/** A build that has all to do: one to which nothing changed would be over before a signal comes. */
async function begin(): Promise<Running> {
  await forget(cache)
  return start(root, ['build', 'hoe-dan'], { TMPDIR: passing, KATERN_CACHE: cache })
}
const build = async (): Promise<Ended> => (await begin()).ended

/** A digest of the finished files. */
async function contents(): Promise<string> {
  const digest = createHash('sha256')
  for (const name of pdfs) digest.update(await readFile(join(root, 'dist/hoe-dan', name)))
  return digest.digest('hex')
}

const written = async () => (await readdir(join(root, 'dist'), { recursive: true })).sort()
const finished = ['hoe-dan', ...pdfs.map(name => `hoe-dan/${name}`)]

// What has been printed when a stage begins is the line of the stage before it.
test.each([
  ['edition', /^/, 'SIGINT', 130],
  ['chapters', /^edition /m, 'SIGINT', 130],
  ['html', /^chapters /m, 'SIGTERM', 143],
  ['pages', /^html /m, 'SIGHUP', 129],
  ['pages, further on', /^html /m, 'SIGINT', 130],
  ['pdf', /^pages /m, 'SIGTERM', 143],
  ['proof', /^pdf /m, 'SIGINT', 130],
] as const)('a signal in the stage %s stops the build and leaves nothing', async (stage, begun, signal, code) => {
  const running = await begin()
  await running.printed(begun)
  while (!listens(running.child.pid ?? 0)) await new Promise(settle => setTimeout(settle, 5))
  await new Promise(settle => setTimeout(settle, stage === 'pages, further on' ? 400 : 20))
  const groups = browserGroups(passing)
  const sent = performance.now()
  running.child.kill(signal)
  const ended = await running.ended
  // Two seconds are what a person waits; a machine that is busy gets five times as long.
  expect(performance.now() - sent).toBeLessThan(10_000)
  expect(ended.code).toBe(code)
  expect(ended.stdout).toBe('')
  expect(ended.stderr).toMatch(/error {2}build-stopped {2}Stopped before it was done\.|Stopped\.\n/)
  expect(ended.stderr).not.toMatch(/^\s+at |Error:|internal-error/m)
  expect(await browsersLeft(passing, groups)).toEqual([])
  expect(await left(passing)).toEqual([])
  expect(await written()).toEqual(finished)
  expect(await contents()).toBe(earlier)
})

test('a kill at any moment leaves whole files and no browser, and the next build cleans up', async () => {
  for (let turn = 0; turn < 10; turn++) {
    const running = await begin()
    if (turn > 0) await running.printed(/^edition /m)
    await new Promise(settle => setTimeout(settle, turn * 900))
    const groups = browserGroups(passing)
    running.child.kill('SIGKILL')
    await running.ended
    expect(await browsersLeft(passing, groups)).toEqual([])
    await expectWhole()
  }
  expect(await build()).toMatchObject({ code: 0 })
  expect(await left(passing)).toEqual([])
  expect(await written()).toEqual(finished)
  await expectWhole()
}, 400_000)

/** The earlier files or new ones, but never a part of one. */
async function expectWhole(): Promise<void> {
  for (const name of pdfs) {
    const bytes = await readFile(join(root, 'dist/hoe-dan', name))
    expect(bytes.subarray(-7).toString('latin1')).toContain('%%EOF')
    expect((await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount()).toBeGreaterThan(10)
  }
}
