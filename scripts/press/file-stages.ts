import { setImmediate } from 'node:timers/promises'
import { ptToPx } from '../edition/geometry.ts'
import type { Edition } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Machine, Outcome } from '../job.ts'
import { collector, hasErrors } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { Gathered } from '../pdf/gather/gather.ts'
import { selectPages } from '../pdf/select-pages.ts'
import { judge } from '../proof/proof.ts'
import { count } from '../report/amounts.ts'
import { arrange } from './arrange.ts'
import type { Deliverable } from './deliver.ts'
import { editionDate } from './edition-date.ts'
import { makeFiles } from './make-files.ts'
import { pickPages } from './pick-pages.ts'
import { proveFiles } from './prove-files.ts'
import { keptOf, publicationOf, type Shop } from './shop.ts'

/** A printed book. */
interface Printed {
  readonly gathered: () => Promise<Gathered>
}

/** The files of a book. */
export interface MadeFiles {
  /** Those that were asked for. */
  readonly pages: Pages
  readonly files: readonly Deliverable[]
}

/** The files as they are to be written, and how often each check of the pages found something. */
export interface ProvedFiles {
  readonly files: readonly Deliverable[]
  readonly checks: NonNullable<Outcome['checks']>
}

/**
 * The pdf stage: makes the files of the printed pages.
 * @returns Undefined when a page was asked for that the book does not have; the collector says which.
 */
export async function pdfStage(
  edition: Edition,
  html: Html,
  printed: Printed,
  shop: Shop,
): Promise<MadeFiles | undefined> {
  shop.progress.start('pdf')
  const pages = await picked(printed, shop)
  if (!pages) return undefined
  const files = await made(edition, html, pages, shop)
  shop.progress.done(files.map(file => file.name).join(' and '))
  return { pages, files }
}

/**
 * The proof stage: holds the files against the layout and the standards, and judges the pages.
 * @returns Undefined when what it found is an error; the collector says which.
 */
export async function proofStage(
  edition: Edition,
  { pages, files }: MadeFiles,
  shop: Shop,
): Promise<ProvedFiles | undefined> {
  shop.progress.start('proof')
  const checks = await proved(edition, pages, files, shop)
  const lines = pages.map.reduce((sum, page) => sum + page.lines.length, 0)
  shop.progress.done([`${count(lines, 'line')} found again`, ...seen(checks)].join(', '))
  if (hasErrors(shop.found.all())) return undefined
  return { files: await arranged(edition, pages, files, shop), checks }
}

/** The pages that were asked for; undefined when there is one that the book does not have. */
async function picked({ gathered }: Printed, { job, found }: Shop): Promise<Gathered | undefined> {
  const pages = await gathered()
  if (job.arrangement?.pages === undefined) return pages
  const indices = pickPages(job.arrangement.pages, pages.map)
  if (!('rule' in indices)) return selectPages(pages, indices)
  return void found.add(indices)
}

async function made(edition: Edition, html: Html, pages: Gathered, shop: Shop): Promise<Deliverable[]> {
  const { job, world, found, machine, hands, kept } = shop
  const publication = publicationOf(edition, job)
  const { contents } = await keptOf(edition, shop)
  const wishes = { marks: job.arrangement?.marks ?? true, remember: kept.smaller, memo: contents }
  const means = { world, hands: hands.for(pages.map.length), when: dateOf(edition, machine), cache: machine.cache }
  const by = { engine: await kept.engine(), publication }
  return makeFiles({ pages, edition, html, wishes, ...means, ...by }, found)
}

async function proved(
  edition: Edition,
  pages: Pages,
  files: readonly Deliverable[],
  shop: Shop,
): Promise<ProvedFiles['checks']> {
  const { found, hands } = shop
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
  return checks
}

/** "3 runts": the checks that found something. */
function seen(checks: ProvedFiles['checks']): string[] {
  const found = Object.entries(checks).filter(([, number]) => number > 0)
  return found.length === 0 ? ['pages clean'] : found.map(([what, number]) => `${number} ${what}`)
}

/** After the proof, which reads pages one by one. */
async function arranged(
  edition: Edition,
  pages: Pages,
  files: readonly Deliverable[],
  { job, machine }: Shop,
): Promise<readonly Deliverable[]> {
  const { arrangement } = job
  if (arrangement === undefined) return files
  return arrange(files, arrangement, { pages, edition, when: dateOf(edition, machine) })
}

function dateOf({ date }: Edition, { env }: Machine): Date | undefined {
  return editionDate(date, env.SOURCE_DATE_EPOCH)
}
