import { afterEach, expect, test, vi } from 'vitest'
import { browserCheck } from '../../scripts/cli/doctor-browser.ts'

const browser = vi.hoisted(() => ({ browserChoice: vi.fn(), startBrowser: vi.fn() }))
vi.mock('../../scripts/pages/browser.ts', () => browser)
afterEach(() => vi.resetAllMocks())

const choice = { kind: 'executable', path: '/opt/chrome', endpoint: '', why: 'KATERN_BROWSER names it' }
const { signal } = new AbortController()

test('starts the browser and ends it again', async () => {
  const end = vi.fn(async () => {})
  browser.browserChoice.mockReturnValue(choice)
  browser.startBrowser.mockResolvedValue({ version: 'Chrome 150', end })
  const found = await browserCheck({}, '/cache', signal)
  expect(found).toEqual({ name: 'browser', ok: true, value: 'Chrome 150 (/opt/chrome): KATERN_BROWSER names it' })
  expect(end).toHaveBeenCalledOnce()
})

test('says why it did not start, by the innermost cause', async () => {
  browser.browserChoice.mockReturnValue(choice)
  browser.startBrowser.mockRejectedValue(new Error('outer', { cause: new Error('spawn EACCES\nmore') }))
  const found = await browserCheck({}, '/cache', signal)
  expect(found).toMatchObject({ ok: false, value: '/opt/chrome did not start: spawn EACCES' })
  expect(found.fix).toContain('KATERN_BROWSER')
})

test('stops when told', async () => {
  browser.browserChoice.mockReturnValue(choice)
  await expect(browserCheck({}, '/cache', AbortSignal.abort())).rejects.toThrow('aborted')
  expect(browser.startBrowser).not.toHaveBeenCalled()
})
