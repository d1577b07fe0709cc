import { join } from 'node:path'
import { readChapters } from './chapters/chapters.ts'
import { readEdition } from './edition/edition.ts'
import { ptToPx, sheetOf } from './edition/geometry.ts'
import type { Edition } from './edition/model.ts'
import { makeHtml } from './html/html.ts'
import type { Html } from './html/model.ts'
import type { Job, Machine, Outcome } from './job.ts'
import { type Memo, memo } from './memo.ts'
import { type Collector, collector, hasErrors } from './message.ts'
import type { Pages } from './pages/model.ts'
import type { Gathered } from './pdf/gather/gather.ts'
import type { Remember } from './pdf/model.ts'
import type { KnownContent } from './pdf/page-contents.ts'
import type { PageWords } from './pdf/page-words.ts'
import type { KnownPage } from './pdf/press-file/known-page.ts'
import type { KnownPaint } from './pdf/screen-file/known-paint.ts'
import { selectPages } from './pdf/select-pages.ts'
import { abortable } from './press/abortable.ts'
import { arrange } from './press/arrange.ts'
import { browserFor, type ComingBrowser } from './press/browser-for.ts'
import { type Deliverable, deliver } from './press/deliver.ts'
import { editionDate } from './press/edition-date.ts'
import { type FileHands, fileHands } from './press/file-hands.ts'
import { gatherer } from './press/gatherer.ts'
import { layInBrowser } from './press/lay.ts'
import { makeFiles } from './press/make-files.ts'
import { type PageMemos, pageMemos } from './press/page-memo.ts'
import { pickPages } from './press/pick-pages.ts'
import { proveFiles } from './press/prove-files.ts'
import { untilAborted } from './press/until-aborted.ts'
import { withMasters } from './press/with-masters.ts'
import type { Progress } from './progress.ts'
import { judge } from './proof/proof.ts'
import { recall } from './recall.ts'
import { cacheStore } from './world/cache-store.ts'
import { engineMark } from './world/engine.ts'
import type { World } from './world.ts'

/** Everything around the work: what all stages share. */
interface Shop {
  readonly job: Job
  readonly world: World
  readonly machine: Machine
  readonly progress: Progress
  readonly found: Collector
  readonly hands: FileHands
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
  const [hands, found] = [fileHands(), collector()]
  const shop: Shop = { job, world, machine, progress: untilAborted(progress, signal), found, hands, signal }
  const browser = browserFor(machine, mastersIn(world, memoIn(machine)), signal)
  try {
    const made = await abortable(stages(shop, browser), signal)
    const messages = shop.found.all()
    if (!made) return { messages, written: [], pages: 0 }
    const files = await arranged(made, shop)
    const written = await deliver(files, made.edition, job.out, world)
    return { messages, written, pages: made.pages.map.length, checks: made.checks }
  } catch (error) {
    // Whatever broke because the browser was taken away is the abort, not a fault.
    signal.throwIfAborted()
    throw error
  } finally {
    await Promise.all([browser.end(), hands.end()])
  }
}

interface Made {
  readonly edition: Edition
  readonly pages: Pages
  readonly files: readonly Deliverable[]
  readonly checks: NonNullable<Outcome['checks']>
}

/** Sections that were printed, and are being gathered. */
interface Printed {
  readonly gathered: () => Promise<Gathered>
}

/** All but the writing, which an abort must not cut in two. */
async function stages(shop: Shop, browser: ComingBrowser): Promise<Made | undefined> {
  const edition = await editionStage(shop)
  const html = edition && (await htmlStage(edition, shop))
  const laid = edition && html && (await pagesStage(edition, html, browser, shop))
  // Its memory is wanted for the files; who calls sees to it that it has ended.
  void browser.end()
  const pages = laid && (await picked(laid, shop))
  const files = edition && html && pages && (await pdfStage(edition, html, pages, shop))
  const checks = files && (await proofStage(edition, pages, files, shop))
  return checks && { edition, pages, files, checks }
}

async function editionStage({ job, world, progress, found }: Shop): Promise<Edition | undefined> {
  progress.start('edition')
  const { target, plain, css, draft } = job
  const only = draft ? 'screen' : job.only
  const edition = await readEdition({ path: target, plain, css, draft, ...(only ? { only } : {}) }, world, found)
  if (edition) progress.done(edition.title || edition.slug)
  return edition
}

async function htmlStage(edition: Edition, { world, progress, found, machine }: Shop): Promise<Html | undefined> {
  progress.start('chapters')
  const kept = recall(memoIn(machine), await engineMark(world))
  const chapters = await readChapters(edition, world, found, kept)
  progress.done(count(chapters.length, 'chapter'))
  progress.start('html')
  const html = await makeHtml(edition, chapters, world, found, kept)
  progress.done(`${count(html.sections.length, 'section')}, ${count(html.assets.size, 'file')}`)
  return hasErrors(found.all()) ? undefined : html
}

async function pagesStage(
  edition: Edition,
  html: Html,
  browser: ComingBrowser,
  shop: Shop,
): Promise<Printed | undefined> {
  const { progress, found, signal, machine } = shop
  progress.start('pages')
  const world = await mastersIn(shop.world, memoIn(machine))
  const estimate = html.sections.reduce((sum, section) => sum + Math.ceil(section.markup.length / 5000), 0)
  // We only wait for the browser here.
  const { outputs, tokens } = edition
  const profile = outputs.print ? await shop.world.readLayered(tokens.print.profile) : undefined
  shop.hands.ready(estimate, Number(outputs.screen) + Number(outputs.print), profile)
  const onPages = (done: number) => progress.step(done, Math.max(done, estimate), 'pages')
  const means = { language: edition.language, hands: shop.hands.for(estimate), memo: memoIn(machine) }
  const { begin, gathered } = gatherer({ ...means, engine: await engineMark(shop.world) })
  const pages = await layInBrowser(
    html,
    sheetOf(edition.tokens.format),
    { world, collector: found, signal, onPages, onPrinted: begin, memo: memoIn(machine) },
    browser,
  )
  if (pages) progress.done(`${count(pages.map.length, 'page')}, ${count(pages.rounds, 'round')}`)
  return pages && { gathered: () => gathered(pages) }
}

/** The pages that were asked for; undefined when there is one that the book does not have. */
async function picked({ gathered }: Printed, { job, found, progress }: Shop): Promise<Gathered | undefined> {
  progress.start('pdf')
  const pages = await gathered()
  if (job.arrangement?.pages === undefined) return pages
  const indices = pickPages(job.arrangement.pages, pages.map)
  if (!('rule' in indices)) return selectPages(pages, indices)
  return void found.add(indices)
}

async function pdfStage(edition: Edition, html: Html, pages: Gathered, shop: Shop): Promise<Deliverable[]> {
  const { job, world, progress, found, machine, hands } = shop
  const wishes = {
    marks: job.arrangement?.marks ?? true,
    remember: remembering(memoIn(machine)),
    memo: (await pagesKept(edition, shop))<KnownContent>('contents 2'),
  }
  const means = { world, hands: hands.for(pages.map.length), when: dateOf(edition, machine), cache: machine.cache }
  const kept = { engine: await engineMark(world), publication: publicationOf(edition, job) }
  const files = await makeFiles({ pages, edition, html, wishes, ...means, ...kept }, found)
  progress.done(files.map(file => file.name).join(' and '))
  return files
}

async function proofStage(
  edition: Edition,
  pages: Pages,
  files: readonly Deliverable[],
  shop: Shop,
): Promise<Made['checks'] | undefined> {
  const { progress, found, hands } = shop
  progress.start('proof')
  const kept = await pagesKept(edition, shop)
  const memo = {
    words: kept<PageWords>('words 4'),
    paint: kept<KnownPaint>('paint 2'),
    painted: kept<KnownPage>('painted 1'),
  }
  // Threads read the files while the pages are judged here; what is said of the pages is told first.
  const said = collector()
  const proven = proveFiles(files, edition, pages, said, { hands: hands.for(pages.map.length), memo })
  const leading = edition.plain ? undefined : ptToPx(edition.tokens.grid.leadingPt)
  const judged = async () => judge({ pages: pages.map, leading }, found)
  const [checks] = await Promise.all([judged(), proven])
  for (const each of said.all()) found.add(each)
  const lines = pages.map.reduce((sum, page) => sum + page.lines.length, 0)
  progress.done([`${count(lines, 'line')} found again`, ...seen(checks)].join(', '))
  return hasErrors(found.all()) ? undefined : checks
}

/** "3 runts": the checks that found something. */
function seen(checks: Made['checks']): string[] {
  const found = Object.entries(checks).filter(([, number]) => number > 0)
  return found.length === 0 ? ['pages clean'] : found.map(([what, number]) => `${number} ${what}`)
}

/** After the proof, which reads pages one by one. */
async function arranged({ edition, pages, files }: Made, { job, machine }: Shop): Promise<readonly Deliverable[]> {
  const { arrangement } = job
  if (arrangement === undefined) return files
  return arrange(files, arrangement, { pages, edition, when: dateOf(edition, machine) })
}

function dateOf({ date }: Edition, { env }: Machine): Date | undefined {
  return editionDate(date, env.SOURCE_DATE_EPOCH)
}

/** The version of what makes pictures smaller is part of what they were made of. */
function remembering({ of }: Memo): Remember {
  return (key, make) => of(['screen picture 1', key], make)
}

/** What was made or read of pages before. */
async function pagesKept(edition: Edition, { job, world, machine }: Shop): Promise<PageMemos> {
  return pageMemos(memoIn(machine), await engineMark(world), publicationOf(edition, job))
}

/** What tells it from others in the cache. */
function publicationOf({ slug }: Edition, { target }: Job): readonly string[] {
  return [target, slug]
}

async function mastersIn(world: World, kept: Memo): Promise<World> {
  const manifest = await world.readPackage('sharp/package.json')
  return withMasters(world, kept, manifest ? String(JSON.parse(new TextDecoder().decode(manifest)).version) : '')
}

function memoIn({ cache }: Machine): Memo {
  return memo(cacheStore(join(cache, 'memo')))
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
