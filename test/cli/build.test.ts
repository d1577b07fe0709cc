import { afterEach, expect, test, vi } from 'vitest'
import { build } from '../../scripts/cli/build.ts'
import type { Job, Outcome } from '../../scripts/job.ts'
import { message } from '../../scripts/message.ts'
import type { Progress } from '../../scripts/progress.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const press = vi.hoisted(() => vi.fn())
vi.mock('../../scripts/press.ts', () => ({ press }))
afterEach(() => press.mockReset())

const two = { 'chapters/een/01.md': '# Een', 'chapters/twee/01.md': '# Twee' }

function pressing(outcome: Partial<Outcome>): void {
  press.mockImplementation(async (job: Job, _world: unknown, progress: Progress) => {
    progress.start('chapters')
    progress.done('1 chapter')
    return { messages: [], written: [{ path: `${job.out}/${job.target}.pdf`, bytes: 2_400_000 }], pages: 8, ...outcome }
  })
}

test('builds every edition when none is named, and says what was written', async () => {
  const folder = await publicationFolder(two)
  const { around, stdout, stderr } = surroundings(folder)
  pressing({})
  expect(await build({ args: [], options: {} }, around)).toBe(0)
  expect(press.mock.calls.map(([job]) => job.target)).toEqual(['chapters/een', 'chapters/twee'])
  expect(stdout()).toBe('dist/chapters/een.pdf    2.4 MB  8 pages\ndist/chapters/twee.pdf   2.4 MB  8 pages\n')
  expect(stderr()).toMatch(/^chapters\/een\nchapters +1 chapter +\d+\.\d s\nchapters\/twee\n/)
  expect(stderr()).toMatch(/\nno problems\n$/)
})

test('hands the options to the press', async () => {
  const folder = await publicationFolder({ ...two, 'eigen.css': '' })
  pressing({})
  const options = { only: ['screen'], plain: true, css: ['../eigen.css'], out: '../proef' }
  await build({ args: ['een'], options }, surroundings(`${folder}/chapters`).around)
  const job = { target: 'chapters/een', only: 'screen', draft: false, plain: true, css: ['eigen.css'], out: 'proef' }
  expect(press.mock.calls.map(each => each[0])).toEqual([job])
})

test('hands pages and sheets to the press', async () => {
  const folder = await publicationFolder(two)
  pressing({})
  const { around } = surroundings(folder)
  expect(await build({ args: ['een'], options: { pages: '3-7', imposition: 'saddle' } }, around)).toBe(0)
  const arrangement = { pages: '3-7', imposition: 'saddle', marks: true, creep: 0.1 }
  expect(press.mock.calls[0]?.[0]).toMatchObject({ arrangement })
  expect(await build({ args: ['een'], options: { pages: '' } }, around)).toBe(2)
})

test('writes outside the publication only where --out says, and names those files absolutely', async () => {
  const folder = await publicationFolder(two)
  const elsewhere = await publicationFolder({})
  pressing({})
  const { around, stdout } = surroundings(folder)
  await build({ args: ['een'], options: { out: `${elsewhere}/uit` } }, around)
  expect(stdout()).toContain(`${elsewhere}/uit/chapters/een.pdf`)
})

test('fails on an error, on a warning only when strict', async () => {
  const folder = await publicationFolder(two)
  const { around } = surroundings(folder)
  pressing({ messages: [message('internal-error', 'Kapot')] })
  expect(await build({ args: ['een'], options: {} }, around)).toBe(1)
  pressing({ messages: [message('internal-error', 'Bijna', { severity: 'warning' })] })
  expect(await build({ args: ['een'], options: {} }, around)).toBe(0)
  expect(await build({ args: ['een'], options: { strict: true } }, around)).toBe(1)
})

test('quiet prints errors and warnings only', async () => {
  const folder = await publicationFolder(two)
  const { around, stdout, stderr } = surroundings(folder)
  const messages = [
    message('internal-error', 'Pas op', { severity: 'warning' }),
    message('internal-error', 'Terzijde', { severity: 'note' }),
  ]
  pressing({ messages })
  await build({ args: ['een'], options: { quiet: true } }, around)
  expect(stdout()).toBe('')
  expect(stderr()).toContain('Pas op.')
  expect(stderr()).not.toContain('Terzijde')
  expect(stderr()).not.toContain('chapters ')
})

test('json prints one object and nothing else', async () => {
  const folder = await publicationFolder(two)
  const { around, stdout, stderr } = surroundings(folder)
  pressing({})
  await build({ args: [], options: { json: true } }, around)
  expect(stderr()).toBe('')
  expect(stdout().trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout())).toMatchObject({ ok: true, messages: [], pages: 16 })
})

test('a bug becomes one message, with its stack only when asked for', async () => {
  const folder = await publicationFolder(two)
  press.mockRejectedValue(new TypeError('x is not a function'))
  const plain = surroundings(folder)
  expect(await build({ args: ['een'], options: {} }, plain.around)).toBe(1)
  expect(plain.stderr()).toContain('internal-error  Katern failed: TypeError: x is not a function.')
  expect(plain.stderr()).not.toContain('build.test.ts')
  const debugging = surroundings(folder, { env: { KATERN_DEBUG: '1' } })
  await build({ args: ['een'], options: {} }, debugging.around)
  expect(debugging.stderr()).toContain('build.test.ts')
})

test('an edition that fails does not keep the lock', async () => {
  const folder = await publicationFolder(two)
  press.mockRejectedValueOnce(new Error('nee'))
  const { around } = surroundings(folder)
  await build({ args: ['een'], options: {} }, around)
  pressing({})
  expect(await build({ args: ['een'], options: {} }, around)).toBe(0)
})
