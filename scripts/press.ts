import { setImmediate } from 'node:timers/promises'
import { readChapters } from './chapters/chapters.ts'
import { readEdition } from './edition/edition.ts'
import { ptToPx } from './edition/geometry.ts'
import type { Edition } from './edition/model.ts'
import { makeHtml } from './html/html.ts'
import type { Html } from './html/model.ts'
import type { Job, Machine, Outcome } from './job.ts'
import { collector, hasErrors } from './message.ts'
import type { Pages } from './pages/model.ts'
import type { Gathered } from './pdf/gather/gather.ts'
import { selectPages } from './pdf/select-pages.ts'
import { abortable } from './press/abortable.ts'
import { arrange } from './press/arrange.ts'
import { type Crew, passingCrew } from './press/crew.ts'
import { type Deliverable, deliver } from './press/deliver.ts'
import { editionDate } from './press/edition-date.ts'
import { keeping } from './press/keeping.ts'
import { makeFiles } from './press/make-files.ts'
import { pickPages } from './press/pick-pages.ts'
import { type Printed, printBook } from './press/print-book.ts'
import { proveFiles } from './press/prove-files.ts'
import { keptOf, publicationOf, type Shop } from './press/shop.ts'
import { untilAborted } from './press/until-aborted.ts'
import type { Progress } from './progress.ts'
import { judge } from './proof/proof.ts'
import type { World } from './world.ts'

/**
 * READ THIS FIRST: the stages in a row. Markdown and styles go in, finished files come out. Content problems are messages in
 * the outcome; as long as one is an error, nothing is written and the earlier files stay.
 * @param crew Who does the work; one that stays for the next build is quicker then.
 * @throws When `signal` is aborted, and on faults of our own.
 */
export async function press(
  job: Job,
  world: World,
  progress: Progress,
  signal: AbortSignal,
  machine: Machine,
  crew: Crew = passingCrew(machine, signal),
): Promise<Outcome> {
  signal.throwIfAborted()
  const found = collector()
  const kept = keeping(machine, world, crew.recent)
  const turn = crew.begin(kept.masters(), signal)
  const shop: Shop = {
    ...turn,
    ...{ job, world, machine, found, kept, signal },
    progress: untilAborted(progress, signal),
  }
  try {
    const made = await abortable(stages(shop), signal)
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
    await turn.over()
  }
}

interface Made {
  readonly edition: Edition
  readonly pages: Pages
  readonly files: readonly Deliverable[]
  readonly checks: NonNullable<Outcome['checks']>
}

/** All but the writing, which an abort must not cut in two. */
async function stages(shop: Shop): Promise<Made | undefined> {
  const edition = await editionStage(shop)
  const html = edition && (await htmlStage(edition, shop))
  const printed = edition && html && (await pagesStage(edition, html, shop))
  // Its memory is wanted for the files; who calls sees to it that it has ended.
  void shop.browser.end()
  const pages = printed && (await picked(printed, shop))
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

async function htmlStage(edition: Edition, { world, progress, found, kept }: Shop): Promise<Html | undefined> {
  progress.start('chapters')
  const known = await kept.recall()
  const chapters = await readChapters(edition, world, found, known)
  progress.done(count(chapters.length, 'chapter'))
  progress.start('html')
  const html = await makeHtml(edition, chapters, world, found, known)
  progress.done(`${count(html.sections.length, 'section')}, ${count(html.assets.size, 'file')}`)
  return hasErrors(found.all()) ? undefined : html
}

async function pagesStage(edition: Edition, html: Html, shop: Shop): Promise<Printed | undefined> {
  shop.progress.start('pages')
  const printed = await printBook(edition, html, shop)
  if (!printed) return undefined
  const { map, rounds } = printed.laid
  shop.progress.done(`${count(map.length, 'page')}, ${count(rounds, 'round')}`)
  return printed
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
  const { job, world, progress, found, machine, hands, kept } = shop
  const publication = publicationOf(edition, job)
  const { contents } = await keptOf(edition, shop)
  const wishes = { marks: job.arrangement?.marks ?? true, remember: kept.smaller, memo: contents }
  const means = { world, hands: hands.for(pages.map.length), when: dateOf(edition, machine), cache: machine.cache }
  const by = { engine: await kept.engine(), publication }
  const files = await makeFiles({ pages, edition, html, wishes, ...means, ...by }, found)
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
  const memo = await keptOf(edition, shop)
  // Threads read the files while the pages are judged here; what is said of the pages is told first.
  const said = collector()
  const proven = proveFiles(files, edition, pages, said, { hands: hands.for(pages.map.length), memo })
  const leading = edition.plain ? undefined : ptToPx(edition.tokens.grid.leadingPt)
  const judged = async () => {
    // When the threads have begun.
    await setImmediate()
    return judge({ pages: pages.map, leading }, found)
  }
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

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
