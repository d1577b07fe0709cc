import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BROWSER_FLAGS, BrowserError, browserChoice, startBrowser } from '../../scripts/pages/browser.ts'
import { familyOf } from '../e2e/browsers.ts'
import { CACHE } from './stage.ts'

/** Which of these processes still live, zombies aside. */
function living(pids: readonly number[]): number[] {
  return pids.filter(each => familyOf(each).length > 0)
}

/** Waits for the last processes to go: the kernel reaps them in its own time. */
async function gone(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; tries < 50 && living(pids).length > 0; tries++) await new Promise(next => setTimeout(next, 100))
  return living(pids)
}

const linux = process.platform === 'linux'

test.runIf(linux)('a browser that ends leaves no process behind', async () => {
  const running = await startBrowser(process.env, CACHE)
  const pids = familyOf(running.browser.process()?.pid ?? 0)
  expect(pids.length).toBeGreaterThan(1)
  await running.end()
  expect(await gone(pids)).toEqual([])
})

test.runIf(linux)('a browser with a page in an endless loop ends as well', async () => {
  const running = await startBrowser(process.env, CACHE)
  const page = await running.browser.newPage()
  const pids = familyOf(running.browser.process()?.pid ?? 0)
  page.evaluate('for(;;);').catch(() => undefined)
  await running.end()
  expect(await gone(pids)).toEqual([])
})

test.runIf(linux)('a browser that was killed can be ended, twice', async () => {
  const running = await startBrowser(process.env, CACHE)
  const pids = familyOf(running.browser.process()?.pid ?? 0)
  running.browser.process()?.kill('SIGKILL')
  await running.end()
  await running.end()
  expect(await gone(pids)).toEqual([])
})

test('it says its version', async () => {
  const running = await startBrowser(process.env, CACHE)
  await running.end()
  expect(running.version).toMatch(/Chrome\/\d+\./)
})

test('a browser that does not start is an error that names it', async () => {
  const missing = join(tmpdir(), 'er-is-geen-browser')
  const started = startBrowser({ ...process.env, KATERN_BROWSER: missing }, CACHE)
  await expect(started).rejects.toThrow(BrowserError)
  await expect(started).rejects.toThrow(missing)
})

test('a running browser that is not there is an error that names it', async () => {
  const endpoint = 'ws://127.0.0.1:9/devtools'
  await expect(startBrowser({ KATERN_BROWSER: endpoint }, CACHE)).rejects.toThrow(endpoint)
})

test('the flags shut every way to the network', () => {
  const flags = BROWSER_FLAGS.join(' ')
  expect(flags).toContain('--proxy-server=http://127.0.0.1:9')
  expect(flags).toContain('--proxy-bypass-list=<-loopback>')
  expect(flags).toContain('--webrtc-ip-handling-policy=disable_non_proxied_udp')
})

test('the choice for this machine is told without starting anything', () => {
  expect(browserChoice({ KATERN_BROWSER: '/opt/chrome' })).toMatchObject({ kind: 'executable', path: '/opt/chrome' })
})

test.runIf(browserChoice({})?.kind === 'packaged')('it starts from an empty cache', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'katern-cache-'))
  try {
    const running = await startBrowser({ ...process.env, KATERN_BROWSER: '' }, cache)
    const page = await running.browser.newPage()
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
    await running.end()
  } finally {
    rmSync(cache, { recursive: true, force: true, maxRetries: 10 })
  }
})
