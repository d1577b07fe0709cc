import { tmpdir } from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { examine } from '../../scripts/cli/doctor-checks.ts'
import { findPublication } from '../../scripts/cli/publication.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

vi.mock('../../scripts/cli/doctor-browser.ts', () => ({
  browserCheck: async () => ({ name: 'browser', ok: true, value: 'x' }),
}))
afterEach(() => vi.resetAllMocks())

async function failing(changed: Parameters<typeof surroundings>[1], cache = tmpdir()): Promise<readonly string[]> {
  const { around } = surroundings(await publicationFolder({}), changed)
  const checks = await examine(await findPublication(around), cache, around)
  return checks.filter(each => !each.ok).map(each => `${each.name}: ${each.value}`)
}

test('nothing is wrong where nothing is wrong', async () => {
  expect(await failing({})).toEqual([])
})

test('too little memory', async () => {
  const runtime = { katern: '1', node: '20', platform: 'linux', memory: 512e6 }
  expect(await failing({ runtime })).toEqual(['memory: 512.0 MB'])
})

test('packages that are not installed', async () => {
  const empty = await publicationFolder({})
  expect(await failing({ packageRoot: empty })).toEqual([
    'pagedjs: not installed',
    'puppeteer-core: not installed',
    '@sparticuz/chromium: not installed',
    'hyphen: not installed',
  ])
})

test('a cache where nothing can be written', async () => {
  expect(await failing({}, '/dev/null/cache')).toEqual(['cache: /dev/null/cache cannot be written'])
})

test('shows the environment that matters', async () => {
  const { around } = surroundings(await publicationFolder({}), { env: { CI: 'true', HOME: '/geheim' } })
  const checks = await examine(await findPublication(around), tmpdir(), around)
  expect(checks.at(-1)).toEqual({ name: 'environment', ok: true, value: 'CI=true' })
})
