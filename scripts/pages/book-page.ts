import type { Page } from 'puppeteer-core'
import type { Html } from '../html/model.ts'
import { ORIGIN, serveOrigin } from './origin.ts'
import type { FolioMap } from './references.ts'
import type { Broken } from './runtime/book.ts'
import type { GlancedPage, MeasuredPage, PlacedPicture, PlacedTable, TagMark } from './runtime/protocol.ts'
import { said } from './said.ts'
import type { Studio } from './studio.ts'

/** The assembled book, open in the browser. */
export interface BookPage {
  readonly glance: readonly GlancedPage[]
  /** Where every word lies on some pages, from 0. */
  readonly measure: (pages: readonly number[]) => Promise<readonly MeasuredPage[]>
  /** Fonts and pictures that did not load. */
  readonly broken: Broken
  readonly pictures: readonly PlacedPicture[]
  /** The data behind its drawings. */
  readonly tables: readonly PlacedTable[]
  /** Prepares it for tagged printing and tells what the tags of the print will not say; their numbers stand in its languages. */
  readonly mark: () => Promise<readonly TagMark[]>
  readonly print: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Until its faces are there, the book is not laid out. */
const WAITING = '<style id="katern-waiting">body{display:none}</style>'

/**
 * Opens the book, writes its page numbers, waits for fonts and pictures, and reads back where its words lie.
 * @param faces That its sections were set in.
 */
export async function openBook(
  book: string,
  html: Html,
  folios: FolioMap,
  studio: Studio,
  faces: readonly string[] = [],
): Promise<BookPage> {
  const page = await studio.browser.newPage()
  const documents = new Map([
    [
      '/book.html',
      {
        type: 'text/html; charset=utf-8',
        body: book.replace('</head>', `${WAITING}<script nonce="katern" src="/katern/runtime.js"></script></head>`),
      },
    ],
    ['/katern/runtime.js', { type: 'text/javascript; charset=utf-8', body: studio.script }],
  ])
  await serveOrigin(page, documents, html.assets, studio.world, studio.refused)
  await page.goto(`${ORIGIN}/book.html`, { waitUntil: 'load', timeout: 0 })
  await page.evaluate(map => window.katern.fillReferences(map), folios)
  await page.evaluate(names => window.katern.loadFaces(names), [...new Set(faces)])
  await page.evaluate(() => document.querySelector('#katern-waiting')?.remove())
  const broken = await page.evaluate(() => window.katern.settle())
  const glance = await said<GlancedPage[]>(page.evaluate(() => JSON.stringify(window.katern.glanceAtBook())))
  const pictures = await page.evaluate(() => window.katern.measurePictures())
  const tables = await page.evaluate(() => window.katern.measureTables())
  return {
    glance,
    measure: pages => said(page.evaluate(which => JSON.stringify(window.katern.measureBook(which)), [...pages])),
    broken,
    pictures,
    tables,
    mark: () => said(page.evaluate(() => JSON.stringify(window.katern.markForTags()))),
    print: () => printBook(page),
    close: () => page.close(),
  }
}

/** Prints once, so that tags, outline and links are one whole. */
function printBook(page: Page): Promise<Uint8Array> {
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    margin: { top: 0, right: 0, bottom: 0, left: 0 },
    timeout: 0,
  })
}
