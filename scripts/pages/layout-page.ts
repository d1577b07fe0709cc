import type { Browser, Page } from 'puppeteer-core'
import type { Html } from '../html/model.ts'
import type { ReadableWorld } from '../world.ts'
import type { Fault } from './fault.ts'
import { type Documents, ORIGIN, type Refusal, serveOrigin } from './origin.ts'
import type { LayoutResult } from './runtime/layout-result.ts'
import type { LayoutRequest } from './runtime/protocol.ts'
import { said } from './said.ts'

/** What a layout is made with: a browser, Paged.js and our script. */
export interface LayoutTools {
  readonly browser: Browser
  readonly world: ReadableWorld
  readonly script: string
  readonly paged: string
  /** Milliseconds without a new page after which a layout is given up. */
  readonly patience: number
}

/** What came of a layout; without a result it did not end. */
export interface Ran {
  readonly result?: LayoutResult
  readonly faults: readonly Fault[]
  /** What the section asked for and did not get. */
  readonly refused: readonly Refusal[]
}

/** A page of the browser on which sections are laid out, one at a time. */
export interface LayoutPage {
  /** @param onPage Told each page as it is made. */
  readonly run: (request: LayoutRequest, stylesheet: string, onPage: (count: number) => void) => Promise<Ran>
  readonly close: () => Promise<void>
}

/** Opens a page with Paged.js on it and nothing else. */
export async function openLayoutPage(tools: LayoutTools, html: Pick<Html, 'assets'>): Promise<LayoutPage> {
  const page = await tools.browser.newPage()
  const faults: Fault[] = []
  const refused: Refusal[] = []
  let beat = () => {}
  let fail = () => {}
  let told = (_: number): void => {}
  const failed = (error: unknown) => {
    faults.push(faultOf('page-error', error instanceof Error ? error.message : String(error)))
    fail()
  }
  page.on('pageerror', failed)
  page.on('error', failed)
  page.on('dialog', dialog => void dialog.dismiss())
  await serveOrigin(page, documentsOf(tools), html.assets, tools.world, each => refused.push(each))
  await page.exposeFunction('katernProgress', (count: number) => {
    beat()
    told(count)
  })
  await page.goto(`${ORIGIN}/layout.html`, { waitUntil: 'load' })
  const run: LayoutPage['run'] = async (request, stylesheet, onPage) => {
    told = onPage
    const work = said<LayoutResult>(
      page.evaluate(
        async (job, css) =>
          JSON.stringify(await window.katern.layOut(job, css, count => window.katernProgress?.(count))),
        request,
        stylesheet,
      ),
    )
    const watch = { patience: tools.patience, faults }
    const outcome = await watched(work, watch, (reset, stop) => {
      beat = reset
      fail = stop
    })
    // A copy: what the page says while it is closed is no fault of its layout.
    return { faults: [...faults], refused: [...refused], ...(outcome === undefined ? {} : { result: outcome }) }
  }
  return { run, close: () => closePage(page) }
}

/** A layout that throws never settles, and one that loops never answers: both end here. */
async function watched(
  work: Promise<LayoutResult>,
  { patience, faults }: { readonly patience: number; readonly faults: Fault[] },
  onStart: (reset: () => void, stop: () => void) => void,
): Promise<LayoutResult | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    const reset = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        faults.push(faultOf('timeout', `no new page for ${Math.round(patience / 1000)} seconds`))
        resolve(undefined)
      }, patience)
    }
    onStart(reset, () => resolve(undefined))
    // An error before the layout began ends it as well.
    if (faults.length > 0) resolve(undefined)
    reset()
  })
  const done = work.catch((error: Error) => {
    faults.push(faultOf('page-error', error.message))
    return undefined
  })
  const outcome = await Promise.race([done, late])
  clearTimeout(timer)
  return outcome
}

/** A page that hangs does not close when asked; its process is told to go. */
async function closePage(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, 3000)
  })
  await Promise.race([page.close().catch(() => undefined), late])
  clearTimeout(timer)
}

function faultOf(kind: 'page-error' | 'timeout', words: string): Fault {
  return { kind, words: words.split('\n')[0] ?? '', at: '', page: -1 }
}

function documentsOf({ paged, script }: Pick<LayoutTools, 'paged' | 'script'>): Documents {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>Katern</title>
<style data-katern>html{visibility:visible}</style>
<script nonce="katern">window.PagedConfig={auto:false}</script>
<script nonce="katern" src="/katern/paged.js"></script><script nonce="katern" src="/katern/runtime.js"></script></head><body></body></html>`
  return new Map([
    ['/layout.html', { type: 'text/html; charset=utf-8', body: page }],
    ['/katern/paged.js', { type: 'text/javascript; charset=utf-8', body: paged }],
    ['/katern/runtime.js', { type: 'text/javascript; charset=utf-8', body: script }],
  ])
}
