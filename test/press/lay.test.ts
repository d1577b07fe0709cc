import { afterEach, expect, test, vi } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { collector, message } from '../../scripts/message.ts'
import type { Ahead } from '../../scripts/pages/ahead.ts'
import type { RunningBrowser } from '../../scripts/pages/browser.ts'
import { BrowserCrash } from '../../scripts/pages/crash.ts'
import type { LaidPages } from '../../scripts/pages/model.ts'
import type { Workshop } from '../../scripts/pages/pages.ts'
import type { ComingBrowser } from '../../scripts/press/browser-for.ts'
import { layInBrowser } from '../../scripts/press/lay.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const layPages = vi.hoisted(() => vi.fn())
const whileAlive = vi.hoisted(() => vi.fn())
vi.mock('../../scripts/pages/pages.ts', () => ({ layPages }))
vi.mock('../../scripts/pages/crash.ts', async original => ({ ...(await original<object>()), whileAlive }))
afterEach(() => {
  layPages.mockReset()
  whileAlive.mockReset()
})

const html = {} as Html
const pages = { rounds: 1 } as LaidPages
const sheet = { width: 1, height: 1, trim: { left: 0, top: 0, width: 1, height: 1 } }

function shop(stop = new AbortController()) {
  const found = collector()
  const workshop = { world: memoryWorld({}), collector: found, signal: stop.signal, onPages: () => {} }
  const again = vi.fn(async () => {})
  const browser: ComingBrowser = {
    ready: async () => ({}) as RunningBrowser,
    ahead: async () => undefined,
    again,
    end: async () => {},
  }
  return { workshop, browser, again, rules: () => found.all().map(each => each.rule) }
}

/** Each attempt says something, and then is as given. */
function attempts(...outcomes: readonly (LaidPages | Error)[]): void {
  for (const outcome of outcomes) {
    whileAlive.mockImplementationOnce((_browser: unknown, work: () => Promise<LaidPages>) => work())
    layPages.mockImplementationOnce(async (_html: Html, _sheet: unknown, { collector: said }: Workshop) => {
      said.add(message('section-relaid', `attempt ${layPages.mock.calls.length}`))
      if (outcome instanceof Error) throw outcome
      return outcome
    })
  }
}

test('lays the book out once, and passes on what is said', async () => {
  const { workshop, browser, again, rules } = shop()
  attempts(pages)
  expect(await layInBrowser(html, sheet, workshop, browser)).toBe(pages)
  expect([again.mock.calls.length, rules()]).toEqual([0, ['section-relaid']])
})

test('a crash is tried again in a new browser, and what was said before it is forgotten', async () => {
  const { workshop, browser, again } = shop()
  attempts(new BrowserCrash(), pages)
  expect(await layInBrowser(html, sheet, workshop, browser)).toBe(pages)
  expect(again).toHaveBeenCalledOnce()
  expect(workshop.collector.all().map(each => each.reason)).toEqual(['attempt 2'])
})

test('two crashes are an error', async () => {
  const { workshop, browser, again, rules } = shop()
  attempts(new BrowserCrash(), new BrowserCrash())
  expect(await layInBrowser(html, sheet, workshop, browser)).toBeUndefined()
  expect([again.mock.calls.length, rules()]).toEqual([1, ['browser-crashed']])
})

test('a browser that an abort took away did not crash', async () => {
  const stop = new AbortController()
  const { workshop, browser, again } = shop(stop)
  stop.abort()
  attempts(new BrowserCrash())
  await expect(layInBrowser(html, sheet, workshop, browser)).rejects.toThrow('abort')
  expect(again).not.toHaveBeenCalled()
})

test('any other fault is nobody’s to hide', async () => {
  const { workshop, browser } = shop()
  attempts(new TypeError('x is not a function'))
  await expect(layInBrowser(html, sheet, workshop, browser)).rejects.toThrow('x is not')
})

test('the first attempt is given the page that was opened ahead, the second is not', async () => {
  attempts(new BrowserCrash(), pages)
  const { workshop, browser } = shop()
  const ahead = { tools: {}, layouts: () => ({}) } as unknown as Ahead
  await layInBrowser(html, sheet, workshop, { ...browser, ahead: async () => ahead })
  expect(layPages.mock.calls.map(([, , given]) => (given as Workshop).ahead)).toEqual([ahead, undefined])
})

test('without a browser there are no pages', async () => {
  const { workshop, browser, rules } = shop()
  const ready = async () => message('browser-missing', 'None')
  expect(await layInBrowser(html, sheet, workshop, { ...browser, ready })).toBeUndefined()
  expect(rules()).toEqual(['browser-missing'])
})
