import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Edition } from '../edition/model.ts'
import type { Collector, Message } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { PageWords } from '../pdf/page-words.ts'
import { coarsePictures } from '../proof/picture/coarse-pictures.ts'
import { limitsOf } from '../proof/press/limits.ts'
import { prove } from '../proof/proof.ts'
import { type Threads, threads } from '../threads.ts'
import type { Deliverable } from './deliver.ts'
import { noPages, type PageMemo } from './page-memo.ts'
import { type ProofJob, type ProofResult, proofJob } from './proof-job.ts'

/** Of fewer pages, all is proven before the first thread has begun. */
export const FEW_PAGES = 24

/** How the files are read. */
export interface Proving {
  /** Pages below which no thread is started; {@link FEW_PAGES} unless given. */
  readonly few?: number
  /** Pages that were read before. */
  readonly memo?: PageMemo<PageWords>
}

type Run = Threads<ProofJob, ProofResult>['run']

/**
 * Reads the finished files again from their bytes, and holds each against what was laid out and against its standard: side
 * by side in threads, with the messages in the same order as one after the other.
 */
export async function proveFiles(
  files: readonly Deliverable[],
  edition: Edition,
  pages: Pages,
  collector: Collector,
  { few = FEW_PAGES, memo = noPages() }: Proving = {},
): Promise<void> {
  // Told first and with its place: what the press file says of the same pictures is left out.
  const coarse = files.some(({ name }) => name === 'print') ? coarsePictures(pages.pictures, pages.map) : []
  for (const each of coarse) collector.add(each)
  const lanes = threads<ProofJob, ProofResult>(newThread, availableParallelism())
  const [run, parts] = pages.map.length < few ? [proofJob, 1] : [lanes.run, lanes.size]
  try {
    const rules = files.map(file => rulesOf(file, edition, pages, run))
    const words = files.map(file => proveWords(file, pages, { run, parts, memo }, collector))
    const [judged] = await Promise.all([Promise.all(rules), Promise.all(words)])
    for (const found of judged.flat()) if (!isTold(found, coarse)) collector.add(found)
  } finally {
    await lanes.end()
  }
}

function newThread(): Worker {
  return new Worker(new URL('./proof-thread.js', import.meta.url))
}

/** The pages of a file are read in as many parts as there are threads. */
async function proveWords(
  { name, bytes }: Deliverable,
  { map, tables }: Pages,
  { run, parts, memo }: { readonly run: Run; readonly parts: number; readonly memo: PageMemo<PageWords> },
  collector: Collector,
): Promise<void> {
  const known = await memo.known(name)
  const size = Math.max(1, Math.ceil(map.length / parts))
  const starts = Array.from({ length: parts }, (_, part) => part * size)
  // The last part runs to the end of the file, however many pages that has.
  const jobs = starts.map((from, part) => ({ from, to: part === parts - 1 ? Number.MAX_SAFE_INTEGER : from + size }))
  const read = await Promise.all(jobs.map(each => run({ kind: 'words', bytes, known, ...each })))
  const words = read.flatMap(each => each.words)
  prove(map, [{ name, pages: words }], collector, tables)
  await memo.keep(name, words)
}

async function rulesOf(
  { name, bytes }: Deliverable,
  { tokens }: Edition,
  { map }: Pages,
  run: Run,
): Promise<readonly Message[]> {
  const folios = map.map(({ folio }) => folio)
  if (name === 'screen') return (await run({ kind: 'screen', bytes, folios })).messages
  if (name !== 'print') return []
  return (await run({ kind: 'press', bytes, folios, limits: limitsOf(tokens.print, tokens.format.bleed) })).messages
}

function isTold(found: Message, coarse: readonly Message[]): boolean {
  return found.rule === 'press-coarse-picture' && coarse.some(({ page }) => page === found.page)
}
