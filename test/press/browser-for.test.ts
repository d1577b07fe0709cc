import { afterEach, expect, test, vi } from 'vitest'
import { BrowserError } from '../../scripts/pages/browser.ts'
import { browserFor } from '../../scripts/press/browser-for.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const [startBrowser, openAhead] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../../scripts/pages/ahead.ts', () => ({ openAhead }))
vi.mock('../../scripts/pages/browser.ts', async original => ({ ...(await original<object>()), startBrowser }))
afterEach(() => {
  startBrowser.mockReset()
  openAhead.mockReset()
})

const machine = { env: {}, cache: '/cache' }
const world = Promise.resolve(memoryWorld({}))

function running() {
  const end = vi.fn(async () => {})
  startBrowser.mockResolvedValueOnce({ end })
  return end
}

test('starts at once, and ends what it started', async () => {
  const end = running()
  const browser = browserFor(machine, world, new AbortController().signal)
  expect(startBrowser).toHaveBeenCalledOnce()
  expect(await browser.ready()).toEqual({ end })
  await browser.end()
  expect(end).toHaveBeenCalledOnce()
})

test('an abort ends it, and later ones no longer do', async () => {
  const stop = new AbortController()
  const end = running()
  browserFor(machine, world, stop.signal)
  stop.abort()
  await vi.waitFor(() => expect(end).toHaveBeenCalledOnce())
  expect(startBrowser.mock.calls[0]?.[2]).toBe(stop.signal)
})

test('leaves no listener on the signal', async () => {
  const stop = new AbortController()
  const end = running()
  await browserFor(machine, world, stop.signal).end()
  stop.abort()
  expect(end).toHaveBeenCalledOnce()
})

test('opens a page of the first browser ahead, and says nothing where that cannot be', async () => {
  openAhead.mockResolvedValueOnce('ahead')
  const end = running()
  const browser = browserFor(machine, world, new AbortController().signal)
  expect(await browser.ahead()).toBe('ahead')
  expect(openAhead.mock.calls).toEqual([[{ end }, await world]])
  openAhead.mockRejectedValueOnce(new Error('crashed'))
  running()
  expect(await browserFor(machine, world, new AbortController().signal).ahead()).toBeUndefined()
  startBrowser.mockRejectedValueOnce(new BrowserError('None started'))
  expect(await browserFor(machine, world, new AbortController().signal).ahead()).toBeUndefined()
})

test('gives another when asked', async () => {
  const [first, second] = [running(), running()]
  const browser = browserFor(machine, world, new AbortController().signal)
  await browser.again()
  expect(first).toHaveBeenCalledOnce()
  expect(await browser.ready()).toEqual({ end: second })
})

test('says why there is none, and only to who asks', async () => {
  startBrowser.mockRejectedValueOnce(new BrowserError('None started', new Error('spawn EACCES\nmore')))
  const browser = browserFor(machine, world, new AbortController().signal)
  expect(await browser.ready()).toMatchObject({ rule: 'browser-missing', reason: 'None started: spawn EACCES' })
  await browser.end()
})

test('a fault of our own stays one', async () => {
  startBrowser.mockRejectedValueOnce(new TypeError('x'))
  await expect(browserFor(machine, world, new AbortController().signal).ready()).rejects.toThrow(TypeError)
})
