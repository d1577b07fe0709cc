import type { Browser, Target } from 'puppeteer-core'

/** The browser, or a page of it, ended in the middle of the work. */
export class BrowserCrash extends Error {
  constructor(cause?: unknown) {
    super('The browser ended in the middle of the work', { cause })
    this.name = 'BrowserCrash'
  }
}

/**
 * Does work with a browser, but waits no longer than the browser and each of its pages live: what was asked of a dead
 * one is never answered.
 * @throws BrowserCrash when the browser, or a page that the work opened, is gone.
 */
export async function whileAlive<T>(browser: Browser, work: () => Promise<T>): Promise<T> {
  let crash = (_cause?: unknown): void => {}
  const dead = new Promise<never>((_, reject) => {
    crash = cause => reject(new BrowserCrash(cause))
  })
  const opened = (target: Target): void => {
    target.page().then(page => page?.once('error', crash), crash)
  }
  browser.once('disconnected', crash).on('targetcreated', opened)
  try {
    return await Promise.race([work(), dead])
  } catch (cause) {
    throw browser.connected || cause instanceof BrowserCrash ? cause : new BrowserCrash(cause)
  } finally {
    browser.off('disconnected', crash).off('targetcreated', opened)
  }
}
