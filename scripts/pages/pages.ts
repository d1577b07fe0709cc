import { cpus } from 'node:os'
import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Memo } from '../memo.ts'
import { type Collector, hasErrors, message } from '../message.ts'
import type { World } from '../world.ts'
import { type Ahead, openAhead } from './ahead.ts'
import { assetHashes, bookFiles } from './asset-hashes.ts'
import { checkBook } from './book-check.ts'
import type { RunningBrowser } from './browser.ts'
import { sectionMessages } from './fault-messages.ts'
import { inBook } from './in-book.ts'
import type { LaidPages, PrintedPart } from './model.ts'
import { pageMap, placedLinks } from './page-map.ts'
import { pool } from './pool.ts'
import { printMemo } from './print-memo.ts'
import { openPrintPage } from './print-page.ts'
import { type PrintShop, printSections } from './print-sections.ts'
import type { PartedSheets } from './printed-section.ts'
import { type LaidBook, layRounds } from './rounds.ts'
import { sectionMemo } from './section-memo.ts'
import type { LayoutPages, Studio } from './studio.ts'

/** What the pages stage works with beside the html stage's result. */
export interface Workshop {
  readonly world: World
  readonly running: RunningBrowser
  readonly collector: Collector
  readonly signal: AbortSignal
  /** Told the number of pages laid out so far. */
  readonly onPages: (done: number) => void
  /** Told each printed section as soon as it is there, while others are printed. */
  readonly onPrinted?: ((part: PrintedPart) => void) | undefined
  /** Told once that the browser has its first work, and that there is time for other things. */
  readonly onBusy?: (() => void) | undefined
  /** Milliseconds without a new page before a layout is given up; 20 seconds unless a test says otherwise. */
  readonly patience?: number | undefined
  /** A page of that browser that was opened before; without it one is opened now. */
  readonly ahead?: Ahead | undefined
  /** Keeps what was laid out for the next build; without it all is laid out anew. */
  readonly memo?: Memo | undefined
}

/**
 * Lays the book out and prints it, section by section. Every word is checked twice: as it was laid out, and as it is printed.
 * @param sheet The sheet that is printed: trim and rendered bleed, CSS pixels.
 * @returns Undefined when a fault was found; the collector then says which.
 */
export async function layPages(html: Html, sheet: Sheet, workshop: Workshop): Promise<LaidPages | undefined> {
  const { collector, signal } = workshop
  const { studio, shop } = await openStudio(html, workshop)
  try {
    const book = await layRounds(html, studio, shop.atOnce, workshop.onPages, signal)
    await studio.layouts.close()
    for (const section of book.sections) for (const each of sectionMessages(section)) collector.add(each)
    tellUnstable(book, collector)
    if (hasErrors(collector.all())) return undefined
    return checked(book, await printSections(book, html, sheet, shop), sheet, collector)
  } finally {
    await shop.pages.close()
  }
}

function checked(
  book: LaidBook,
  prints: readonly PartedSheets[],
  sheet: Sheet,
  collector: Collector,
): LaidPages | undefined {
  const { width } = sheet.trim
  const otherwise = checkBook(book, prints, width, collector)
  if (hasErrors(collector.all())) return undefined
  const around = prints.flatMap(({ first, printed: { glance } }) =>
    glance.map(({ furniture }, at) => [first + at, furniture] as const),
  )
  const map = pageMap({ ...book, furniture: new Map(around), otherwise, width })
  const links = placedLinks(map, sheet.trim)
  const plain = map.map(({ links: _, ...each }) => each)
  return { map: plain, links, ...inBook(prints), rounds: book.rounds, sheet }
}

interface Means {
  readonly studio: Studio
  readonly shop: PrintShop
}

async function openStudio(html: Html, workshop: Workshop): Promise<Means> {
  const { world, running, collector, signal, patience, memo, onPrinted } = workshop
  const hashes = memo ? await assetHashes(html.assets, world) : []
  const before = workshop.ahead
  const ahead = before && (await before.fits(hashes)) ? before : await openAhead(running, world, patience)
  const refused: Studio['refused'] = ({ url, kind }) =>
    collector.add(message('request-refused', `A page asked for ${url} (${kind}) and did not get it`))
  const tools = { ...ahead.tools, refused }
  const [layouts, pages] = [telling(ahead.layouts(html), workshop.onBusy), pool(() => openPrintPage(tools, html))]
  // While sections are laid out: hardly ever is none to be printed.
  pages.warm()
  const markups = html.sections.map(section => section.markup)
  const files = bookFiles(hashes, markups)
  const means = { files, version: running.version, script: tools.script, paged: tools.paged }
  return {
    studio: { ...tools, layouts, memo: memo && sectionMemo(memo, html, means) },
    shop: { pages, memo: memo && printMemo(memo, html, means), atOnce: cpus().length, signal, onPrinted },
  }
}

/** Tells when the first section has been sent to be laid out. */
function telling(layouts: LayoutPages, onBusy: Workshop['onBusy']): LayoutPages {
  let told = false
  return {
    ...layouts,
    run: (...request) => {
      const ran = layouts.run(...request)
      if (!told) setImmediate(() => onBusy?.())
      told = true
      return ran
    },
  }
}

function tellUnstable({ unstable, rounds }: LaidBook, collector: Collector): void {
  for (const { path, moved } of unstable) {
    const what = moved.map(({ id, before, now }) => `#${id} from page ${before} to ${now}`).join(', ')
    const reason = `Page references still moved after ${rounds} rounds${what === '' ? '' : `: ${what}`}`
    collector.add(message('references-unstable', reason, { place: { file: path } }))
  }
}
