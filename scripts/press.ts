import { join } from 'node:path'
import { readChapters } from './chapters/chapters.ts'
import { readEdition } from './edition/edition.ts'
import { sheetOf } from './edition/geometry.ts'
import type { Edition } from './edition/model.ts'
import { makeHtml } from './html/html.ts'
import type { Html } from './html/model.ts'
import type { Job, Machine, Outcome } from './job.ts'
import { type Memo, memo } from './memo.ts'
import { type Collector, collector, hasErrors } from './message.ts'
import type { Pages } from './pages/model.ts'
import { makePdf } from './pdf/pdf.ts'
import { loadReader, readPdf } from './pdf/read-back.ts'
import { abortable } from './press/abortable.ts'
import { browserFor, type ComingBrowser } from './press/browser-for.ts'
import { checkPress } from './press/check-press.ts'
import { type Deliverable, deliver } from './press/deliver.ts'
import { editionDate } from './press/edition-date.ts'
import { layInBrowser } from './press/lay.ts'
import { pressMeans } from './press/press-means.ts'
import { untilAborted } from './press/until-aborted.ts'
import type { Progress } from './progress.ts'
import { limitsOf } from './proof/press/limits.ts'
import { prove } from './proof/proof.ts'
import { cacheStore } from './world/cache-store.ts'
import type { World } from './world.ts'

/** Everything around the work: what all stages share. */
interface Shop {
  readonly job: Job
  readonly world: World
  readonly machine: Machine
  readonly progress: Progress
  readonly found: Collector
  readonly signal: AbortSignal
}

/**
 * READ THIS FIRST: the stages in a row. Markdown and styles go in, finished files come out. Content problems are messages in
 * the outcome; as long as one is an error, nothing is written and the earlier files stay.
 * @throws When `signal` is aborted, and on faults of our own.
 */
export async function press(
  job: Job,
  world: World,
  progress: Progress,
  signal: AbortSignal,
  machine: Machine,
): Promise<Outcome> {
  signal.throwIfAborted()
  const shop: Shop = { job, world, machine, progress: untilAborted(progress, signal), found: collector(), signal }
  const browser = browserFor(machine, signal)
  try {
    const made = await abortable(stages(shop, browser), signal)
    const messages = shop.found.all()
    if (!made) return { messages, written: [], pages: 0 }
    return { messages, written: await deliver(made.files, made.edition, job.out, world), pages: made.pages.map.length }
  } catch (error) {
    // Whatever broke because the browser was taken away is the abort, not a fault.
    signal.throwIfAborted()
    throw error
  } finally {
    await browser.end()
  }
}

interface Made {
  readonly edition: Edition
  readonly pages: Pages
  readonly files: readonly Deliverable[]
}

/** All but the writing, which an abort must not cut in two. */
async function stages(shop: Shop, browser: ComingBrowser): Promise<Made | undefined> {
  const edition = await editionStage(shop)
  const html = edition && (await htmlStage(edition, shop))
  const pages = edition && html && (await pagesStage(edition, html, browser, shop))
  const files = edition && html && pages && (await pdfStage(edition, html, pages, shop))
  return files && (await proofStage(edition, pages, files, shop)) ? { edition, pages, files } : undefined
}

async function editionStage({ job, world, progress, found }: Shop): Promise<Edition | undefined> {
  progress.start('edition')
  const { target, plain, css, draft } = job
  const only = draft ? 'screen' : job.only
  const edition = await readEdition({ path: target, plain, css, draft, ...(only ? { only } : {}) }, world, found)
  if (edition) progress.done(edition.title || edition.slug)
  return edition
}

async function htmlStage(edition: Edition, { world, progress, found }: Shop): Promise<Html | undefined> {
  progress.start('chapters')
  const chapters = await readChapters(edition, world, found)
  progress.done(count(chapters.length, 'chapter'))
  progress.start('html')
  const html = await makeHtml(edition, chapters, world, found)
  progress.done(`${count(html.sections.length, 'section')}, ${count(html.assets.size, 'file')}`)
  return hasErrors(found.all()) ? undefined : html
}

async function pagesStage(
  edition: Edition,
  html: Html,
  browser: ComingBrowser,
  shop: Shop,
): Promise<Pages | undefined> {
  const { world, progress, found, signal, machine } = shop
  progress.start('pages')
  const estimate = html.sections.reduce((sum, section) => sum + Math.ceil(section.markup.length / 5000), 0)
  // We only wait for the browser here; a fault shows when the reader is used.
  loadReader().catch(() => undefined)
  const onPages = (done: number) => progress.step(done, Math.max(done, estimate), 'pages')
  const pages = await layInBrowser(
    html,
    sheetOf(edition.tokens.format),
    { world, collector: found, signal, onPages, memo: memoIn(machine) },
    browser,
  )
  if (pages) progress.done(`${count(pages.map.length, 'page')}, ${count(pages.rounds, 'round')}`)
  return pages
}

async function pdfStage(
  edition: Edition,
  html: Html,
  pages: Pages,
  { world, progress, found, machine }: Shop,
): Promise<Deliverable[]> {
  progress.start('pdf')
  const when = editionDate(edition.date, machine.env.SOURCE_DATE_EPOCH)
  const means = edition.outputs.print ? await pressMeans(edition, world, found, memoIn(machine)) : undefined
  const made = await makePdf(pages, edition, html.sections, edition.outputs, found, when, means).finally(means?.end)
  const files = (['screen', 'print'] as const).flatMap(name => (made[name] ? [{ name, bytes: made[name] }] : []))
  progress.done(files.map(file => file.name).join(' and '))
  return files
}

async function proofStage(
  edition: Edition,
  pages: Pages,
  files: readonly Deliverable[],
  { progress, found }: Shop,
): Promise<boolean> {
  progress.start('proof')
  for (const { name, bytes } of files) {
    const read = await readPdf(bytes)
    const words = read.pages.map(({ text, actualTexts }) => ({
      text: text.map(item => item.text).join(''),
      actualTexts,
    }))
    prove(pages.map, [{ name, pages: words }], found)
    if (name === 'print') await provePress(bytes, edition, pages, found)
  }
  progress.done(
    `${count(
      pages.map.reduce((sum, page) => sum + page.lines.length, 0),
      'line',
    )} found again`,
  )
  return !hasErrors(found.all())
}

function memoIn({ cache }: Machine): Memo {
  return memo(cacheStore(join(cache, 'memo')))
}

async function provePress(bytes: Uint8Array, { tokens }: Edition, { map }: Pages, found: Collector): Promise<void> {
  const limits = limitsOf(tokens.print, tokens.format.bleed)
  for (const each of await checkPress(bytes, limits, page => map[page]?.folio || `${page + 1}`)) found.add(each)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
