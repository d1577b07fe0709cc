import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import { collector, message } from '../message.ts'
import { BrowserCrash, whileAlive } from '../pages/crash.ts'
import type { LaidPages } from '../pages/model.ts'
import { layPages, type Workshop } from '../pages/pages.ts'
import type { ComingBrowser } from './browser-for.ts'

/**
 * Lays the book out, and once more in a new browser when the first ends in the middle of it; what that one said is then
 * forgotten. Undefined when there are no pages; the collector says why.
 */
export async function layInBrowser(
  html: Html,
  sheet: Sheet,
  workshop: Omit<Workshop, 'running'>,
  browser: ComingBrowser,
): Promise<LaidPages | undefined> {
  const first = await attempt(html, sheet, { ...workshop, ahead: await browser.ahead() }, browser)
  if (first !== 'crashed') return first
  await browser.again()
  const second = await attempt(html, sheet, workshop, browser)
  if (second !== 'crashed') return second
  workshop.collector.add(message('browser-crashed', 'The browser ended twice before the pages were done'))
  return undefined
}

async function attempt(
  html: Html,
  sheet: Sheet,
  workshop: Omit<Workshop, 'running'>,
  browser: ComingBrowser,
): Promise<LaidPages | undefined | 'crashed'> {
  const running = await browser.ready()
  if ('rule' in running) return void workshop.collector.add(running)
  const said = collector()
  try {
    const lay = () => layPages(html, sheet, { ...workshop, collector: said, running })
    const pages = await whileAlive(running.browser, lay)
    for (const each of said.all()) workshop.collector.add(each)
    return pages
  } catch (error) {
    // A browser that an abort took away did not crash.
    workshop.signal.throwIfAborted()
    if (error instanceof BrowserCrash) return 'crashed'
    throw error
  }
}
