import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Edition } from '../edition/model.ts'
import type { Collector, Message } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import { coarsePictures } from '../proof/picture/coarse-pictures.ts'
import { limitsOf } from '../proof/press/limits.ts'
import { threads } from '../threads.ts'
import type { Deliverable } from './deliver.ts'
import { type ProofJob, proofJob } from './proof-job.ts'

/** Of fewer pages, all is proven before the first thread has begun. */
const FEW_PAGES = 24

/**
 * Reads the finished files again from their bytes, and holds each against what was laid out and against its standard: side
 * by side in threads, which give their messages in the same order as one after the other.
 * @param few Pages below which no thread is started.
 */
export async function proveFiles(
  files: readonly Deliverable[],
  edition: Edition,
  pages: Pages,
  collector: Collector,
  few = FEW_PAGES,
): Promise<void> {
  // Told first and with its place: what the press file says of the same pictures is left out.
  const coarse = files.some(({ name }) => name === 'print') ? coarsePictures(pages.pictures, pages.map) : []
  for (const each of coarse) collector.add(each)
  const jobs = files.flatMap(file => jobsOf(file, edition, pages))
  const lanes = threads<ProofJob, readonly Message[]>(newThread, Math.min(jobs.length, availableParallelism()))
  const run = pages.map.length < few ? proofJob : lanes.run
  try {
    const found = await Promise.all(jobs.map(run))
    for (const each of found.flat()) if (!isTold(each, coarse)) collector.add(each)
  } finally {
    await lanes.end()
  }
}

function newThread(): Worker {
  return new Worker(new URL('./proof-thread.js', import.meta.url))
}

/** The longest first. */
function jobsOf({ name, bytes }: Deliverable, { tokens }: Edition, { map, tables }: Pages): readonly ProofJob[] {
  const folios = map.map(({ folio }) => folio)
  const pages = map.map(({ folio, lines }) => ({ folio, lines }))
  const words: ProofJob = { kind: 'words', name, bytes, map: pages, tables }
  if (name === 'print') {
    return [words, { kind: 'press', bytes, folios, limits: limitsOf(tokens.print, tokens.format.bleed) }]
  }
  return name === 'screen' ? [words, { kind: 'screen', bytes, folios }] : [words]
}

function isTold(found: Message, coarse: readonly Message[]): boolean {
  return found.rule === 'press-coarse-picture' && coarse.some(({ page }) => page === found.page)
}
