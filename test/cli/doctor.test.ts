import { afterEach, expect, test, vi } from 'vitest'
import { doctor } from '../../scripts/cli/doctor.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const browser = vi.hoisted(() => ({ browserChoice: vi.fn(), startBrowser: vi.fn() }))
vi.mock('../../scripts/pages/browser.ts', () => browser)
afterEach(() => vi.resetAllMocks())

test('a table in which everything is all right', async () => {
  browser.browserChoice.mockReturnValue({ kind: 'packaged', path: '', endpoint: '', why: 'it comes along' })
  browser.startBrowser.mockResolvedValue({ version: 'Chromium 147', end: async () => {} })
  const { around, stdout } = surroundings(await publicationFolder({ 'chapters/zomer/1.md': '#' }))
  expect(await doctor({ args: [], options: {} }, around)).toBe(0)
  expect(stdout()).toMatch(/^katern +ok +1\.2\.3/)
  expect(stdout()).toMatch(/^browser +ok +Chromium 147 \(packaged\): it comes along$/m)
  expect(stdout()).toMatch(/^editions +ok +zomer$/m)
})

test('as JSON, and code 1 when a build would not work', async () => {
  browser.browserChoice.mockReturnValue(undefined)
  const { around, stdout } = surroundings(await publicationFolder({}))
  expect(await doctor({ args: [], options: { json: true } }, around)).toBe(1)
  const { ok, checks } = JSON.parse(stdout())
  expect(ok).toBe(false)
  expect(checks.filter((each: { ok: boolean }) => !each.ok)).toMatchObject([
    { name: 'browser', value: 'none was found' },
  ])
})
