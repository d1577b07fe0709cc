import { cpus } from 'node:os'
import type { Sheet } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Memo } from '../memo.ts'
import { type Collector, hasErrors, message } from '../message.ts'
import type { World } from '../world.ts'
import { assembleBook } from './assembly.ts'
import { checkBook } from './book-check.ts'
import { type BookPage, openBook } from './book-page.ts'
import type { RunningBrowser } from './browser.ts'
import { sectionMessages } from './fault-messages.ts'
import type { Pages } from './model.ts'
import { pageMap, placedLinks } from './page-map.ts'
import { pageScript } from './page-script.ts'
import { type LaidBook, layRounds } from './rounds.ts'
import { sectionMemo } from './section-memo.ts'
import { layoutPages, type Studio } from './studio.ts'

/** What the pages stage works with beside the html stage's result. */
export interface Workshop {
  readonly world: World
  readonly running: RunningBrowser
  readonly collector: Collector
  readonly signal: AbortSignal
  /** Told the number of pages laid out so far. */
  readonly onPages: (done: number) => void
  /** Milliseconds without a new page before a layout is given up; 20 seconds unless a test says otherwise. */
  readonly patience?: number | undefined
  /** Keeps what was laid out for the next build; without it all is laid out anew. */
  readonly memo?: Memo | undefined
}

/**
 * Lays the book out and prints it once. Every word is checked twice: in each section, and in the assembled book.
 * @param sheet The sheet that is printed: trim and rendered bleed, CSS pixels.
 * @returns Undefined when a fault was found; the collector then says which.
 */
export async function layPages(html: Html, sheet: Sheet, workshop: Workshop): Promise<Pages | undefined> {
  const { collector, signal } = workshop
  const studio = await openStudio(html, workshop)
  const book = await layRounds(html, studio, cpus().length, workshop.onPages, signal)
  await studio.layouts.close()
  for (const section of book.sections) for (const each of sectionMessages(section)) collector.add(each)
  tellUnstable(book, collector)
  if (hasErrors(collector.all())) return undefined
  const assembled = assembleBook(html, book.sections, book.slots, sheet)
  const faces = book.sections.flatMap(section => section.faces)
  const page = await openBook(assembled, html, book.folios, studio, faces)
  try {
    return await printed(book, page, sheet, workshop)
  } finally {
    await page.close()
  }
}

async function printed(
  book: LaidBook,
  page: BookPage,
  sheet: Sheet,
  { collector, signal }: Workshop,
): Promise<Pages | undefined> {
  const { width } = sheet.trim
  const otherwise = await checkBook(book, page, width, collector)
  if (hasErrors(collector.all())) return undefined
  const tags = await page.mark()
  signal.throwIfAborted()
  const furniture = page.glance.map(each => each.furniture)
  const map = pageMap({ ...book, furniture, otherwise, width })
  const links = placedLinks(map, sheet.trim)
  const plain = map.map(({ links: _, ...each }) => each)
  const { pictures, tables } = page
  return { map: plain, links, pictures, tables, tags, pdf: await page.print(), rounds: book.rounds, sheet }
}

async function openStudio(html: Html, { world, running, collector, patience, memo }: Workshop): Promise<Studio> {
  const read = await world.readPackage('pagedjs/dist/paged.js')
  if (!read) throw new Error('Paged.js is not installed')
  const [script, paged, version] = [await pageScript()(), new TextDecoder().decode(read), running.version]
  const tools = { browser: running.browser, world, script, paged, patience: patience ?? 20_000 }
  const layouts = layoutPages(tools, html)
  // While what was laid out before is looked for: hardly ever is that all.
  layouts.warm()
  return {
    ...tools,
    layouts,
    refused: ({ url, kind }) =>
      collector.add(message('request-refused', `A page asked for ${url} (${kind}) and did not get it`)),
    memo: memo && (await sectionMemo(memo, html, { world, version, script, paged })),
  }
}

function tellUnstable({ unstable, rounds }: LaidBook, collector: Collector): void {
  for (const { path, moved } of unstable) {
    const what = moved.map(({ id, before, now }) => `#${id} from page ${before} to ${now}`).join(', ')
    const reason = `Page references still moved after ${rounds} rounds${what === '' ? '' : `: ${what}`}`
    collector.add(message('references-unstable', reason, { place: { file: path } }))
  }
}
