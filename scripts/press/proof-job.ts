import { collector, type Message } from '../message.ts'
import { type PageWords, pageWords, type WhichPages } from '../pdf/page-words.ts'
import { readScreenFile } from '../pdf/screen-file/read-screen-file.ts'
import type { PressLimits } from '../proof/press/limits.ts'
import { proveScreen } from '../proof/proof.ts'
import { checkPress } from './check-press.ts'

/** One side of a finished file that is looked at apart from the others; plain values, so that a thread can do it. */
export type ProofJob = WordsJob | ScreenJob | PressJob

/** The words of some pages, for whoever holds them against what was laid out. */
interface WordsJob extends WhichPages {
  readonly kind: 'words'
  readonly bytes: Uint8Array
}

/** The rules of PDF/UA-1. */
interface ScreenJob {
  readonly kind: 'screen'
  readonly bytes: Uint8Array
  readonly folios: readonly string[]
}

/** The rules of PDF/X-4 and of printers. */
interface PressJob {
  readonly kind: 'press'
  readonly bytes: Uint8Array
  readonly folios: readonly string[]
  readonly limits: PressLimits
}

/** What was found: what is wrong, or what was read. */
export interface ProofResult {
  readonly messages: readonly Message[]
  readonly words: readonly PageWords[]
}

/** Reads the file, or a part of it. */
export async function proofJob(job: ProofJob): Promise<ProofResult> {
  if (job.kind === 'words') return { messages: [], words: await pageWords(job.bytes, job) }
  return { messages: job.kind === 'screen' ? await screenMessages(job) : await pressMessages(job), words: [] }
}

async function screenMessages({ bytes, folios }: ScreenJob): Promise<readonly Message[]> {
  const found = collector()
  proveScreen(
    await readScreenFile(bytes),
    folios.map(folio => ({ folio })),
    found,
  )
  return found.all()
}

function pressMessages({ bytes, limits, folios }: PressJob): Promise<readonly Message[]> {
  return checkPress(bytes, limits, page => folios[page] || `${page + 1}`)
}
