import type { Page } from 'puppeteer-core'
import type { Html } from '../html/model.ts'
import { documentOf } from './assembly.ts'
import { ORIGIN, serveOrigin } from './origin.ts'
import type { PrintedSection } from './printed-section.ts'
import type { MeasuredPage, TagMark } from './runtime/protocol.ts'
import type { SheetsLook, SheetsRequest } from './runtime/show-sheets.ts'
import { said } from './said.ts'
import type { Studio } from './studio.ts'

/** A page of the browser on which sections are looked over and printed, one at a time. */
export interface PrintPage {
  /** @param isAsLaidOut Whether the sheets came out as they were laid out; otherwise all their words are measured as well. */
  readonly print: (request: SheetsRequest, isAsLaidOut: (look: SheetsLook) => boolean) => Promise<Printed>
  readonly close: () => Promise<void>
}

/** A section with how many requests it made that were refused. */
export interface Printed {
  readonly section: PrintedSection
  readonly refusals: number
}

/** What a print page is opened with. */
export type PrintTools = Pick<Studio, 'browser' | 'world' | 'script' | 'refused'>

/** Opens a page with our script on it and no sheets. */
export async function openPrintPage(tools: PrintTools, html: Html): Promise<PrintPage> {
  const page = await tools.browser.newPage()
  let refusals = 0
  const body = documentOf(html, { styles: [], body: '' })
  const script = '<script nonce="katern" src="/katern/runtime.js"></script></head>'
  const documents = new Map([
    ['/print.html', { type: 'text/html; charset=utf-8', body: body.replace('</head>', script) }],
    ['/katern/runtime.js', { type: 'text/javascript; charset=utf-8', body: tools.script }],
  ])
  await serveOrigin(page, documents, html.assets, tools.world, each => {
    refusals += 1
    tools.refused(each)
  })
  await page.goto(`${ORIGIN}/print.html`, { waitUntil: 'load', timeout: 0 })
  const print: PrintPage['print'] = async (request, isAsLaidOut) => {
    const before = refusals
    const look = await said<SheetsLook>(
      page.evaluate(async asked => JSON.stringify(await window.katern.showSheets(asked)), request),
    )
    const measured = isAsLaidOut(look) ? undefined : await measure(page)
    const tags = await said<TagMark[]>(page.evaluate(() => JSON.stringify(window.katern.markForTags())))
    await page.evaluate(() => window.katern.tieLinks())
    const section = { ...look, measured, tags, pdf: await printed(page) }
    return { section, refusals: refusals - before }
  }
  return { print, close: () => page.close().catch(() => undefined) }
}

function measure(page: Page): Promise<MeasuredPage[]> {
  return said(page.evaluate(() => JSON.stringify(window.katern.measureBook())))
}

function printed(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    timeout: 0,
  })
}
