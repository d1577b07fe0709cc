import { EventEmitter } from 'node:events'
import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { BrowserCrash, whileAlive } from '../../scripts/pages/crash.ts'

/** A browser as far as it is listened to. */
function imitation() {
  const browser = Object.assign(new EventEmitter(), { connected: true })
  const page = new EventEmitter()
  const open = async () => {
    browser.emit('targetcreated', { page: async () => page })
    await new Promise(setImmediate)
  }
  const die = () => {
    browser.connected = false
    browser.emit('disconnected')
  }
  return { browser: browser as unknown as Browser, events: browser, page, open, die }
}

const never = new Promise<never>(() => {})

test('gives what the work gives, and listens no longer', async () => {
  const { browser, events } = imitation()
  expect(await whileAlive(browser, async () => 7)).toBe(7)
  expect(events.eventNames()).toEqual([])
})

test('a fault of the work stays that fault', async () => {
  const fault = new TypeError('x')
  await expect(whileAlive(imitation().browser, () => Promise.reject(fault))).rejects.toBe(fault)
})

test('work that waits for a dead browser is a crash', async () => {
  const { browser, die } = imitation()
  const work = whileAlive(browser, () => never)
  die()
  await expect(work).rejects.toThrow(BrowserCrash)
})

test('work that waits for a dead page is a crash', async () => {
  const { browser, open, page } = imitation()
  const work = whileAlive(browser, async () => {
    await open()
    page.emit('error', new Error('Page crashed!'))
    return never
  })
  await expect(work).rejects.toThrow(BrowserCrash)
})

test('whatever a dead browser answers is a crash', async () => {
  const { browser, die } = imitation()
  const cause = new Error('Target closed')
  const work = whileAlive(browser, async () => {
    die()
    throw cause
  })
  await expect(work).rejects.toThrow(BrowserCrash)
})
