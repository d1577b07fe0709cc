import { readChapters } from './chapters/chapters.ts'
import { readEdition } from './edition/edition.ts'
import type { Edition } from './edition/model.ts'
import { makeHtml } from './html/html.ts'
import type { Html } from './html/model.ts'
import type { Job, Machine, Outcome } from './job.ts'
import { collector, hasErrors } from './message.ts'
import { abortable } from './press/abortable.ts'
import { type Crew, passingCrew } from './press/crew.ts'
import { deliver } from './press/deliver.ts'
import type { ProvedFiles } from './press/file-stages.ts'
import { keeping } from './press/keeping.ts'
import { type Printed, printBook } from './press/print-book.ts'
import type { Shop } from './press/shop.ts'
import { untilAborted } from './press/until-aborted.ts'
import type { Progress } from './progress.ts'
import { count } from './report/amounts.ts'
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
    if (!made && !hasErrors(messages)) throw new Error('The stages ended without files and without saying why')
    if (!made) return { messages, written: [], pages: 0 }
    const written = await deliver(made.files, made.edition, job.out, world)
    return { messages, written, pages: made.pages, checks: made.checks }
  } catch (error) {
    // Whatever broke because the browser was taken away is the abort, not a fault.
    signal.throwIfAborted()
    throw error
  } finally {
    await turn.over()
  }
}

interface Made extends ProvedFiles {
  readonly edition: Edition
  /** How many its files have. */
  readonly pages: number
}

/** All but the writing, which an abort must not cut in two. */
async function stages(shop: Shop): Promise<Made | undefined> {
  const edition = await editionStage(shop)
  const html = edition && (await htmlStage(edition, shop))
  const printed = edition && html && (await pagesStage(edition, html, shop))
  // Its memory is wanted for the files; who calls sees to it that it has ended.
  void shop.browser.end()
  if (!printed) return undefined
  // The last stages work with much code, which was loaded while the browser was busy.
  const { pdfStage, proofStage } = await import('./press/file-stages.ts')
  const made = await pdfStage(edition, html, printed, shop)
  const proved = made && (await proofStage(edition, made, shop))
  return proved && { ...proved, edition, pages: made.pages.map.length }
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
