import { collector, type Message } from '../message.ts'
import { type PageWords, type WordReader, wordReader } from '../pdf/page-words.ts'
import type { KnownPaint } from '../pdf/screen-file/known-paint.ts'
import { readScreenPages } from '../pdf/screen-file/read-screen-file.ts'
import type { PressLimits } from '../proof/press/limits.ts'
import { proveScreen } from '../proof/proof.ts'
import { checkPress } from './check-press.ts'

/** One side of a finished file that is looked at apart from the others; plain values, so that a thread can do it. */
export type ProofJob = KeysJob | WordsJob | ScreenJob | PressJob

interface FileJob {
  /** What tells the file from the others of the same proof. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** The keys of all pages, by which those are known whose words were read before. */
interface KeysJob extends FileJob {
  readonly kind: 'keys'
}

/** The words of some pages by index, for whoever holds them against what was laid out. */
interface WordsJob extends FileJob {
  readonly kind: 'words'
  readonly pages: readonly number[]
}

/** The rules of PDF/UA-1. */
interface ScreenJob extends FileJob {
  readonly kind: 'screen'
  readonly folios: readonly string[]
  /** What pages paint that were read before, by their keys. */
  readonly known: ReadonlyMap<string, KnownPaint>
}

/** The rules of PDF/X-4 and of printers. */
interface PressJob extends FileJob {
  readonly kind: 'press'
  readonly folios: readonly string[]
  readonly limits: PressLimits
}

/** What was found: what is wrong, or what was read. */
export interface ProofResult {
  readonly messages?: readonly Message[]
  readonly keys?: readonly string[]
  readonly words?: readonly PageWords[]
  readonly paint?: readonly KnownPaint[]
}

/** Does jobs, each file opened once for all that ask for its words. */
export interface ProofJobs {
  readonly run: (job: ProofJob) => Promise<ProofResult>
  readonly close: () => Promise<void>
}

/** Jobs of one proof, in whatever thread. */
export function proofJobs(): ProofJobs {
  const open = new Map<string, WordReader>()
  const wordsOf = ({ file, bytes }: FileJob) => {
    const reader = open.get(file) ?? wordReader(bytes)
    open.set(file, reader)
    return reader
  }
  return {
    run: async job => {
      if (job.kind === 'keys') return { keys: await wordsOf(job).keys() }
      if (job.kind === 'words') return { words: await wordsOf(job).words(job.pages) }
      return job.kind === 'screen' ? await screenMessages(job) : { messages: await pressMessages(job) }
    },
    close: async () => {
      await Promise.all([...open.values()].map(each => each.close()))
    },
  }
}

async function screenMessages({ bytes, folios, known }: ScreenJob): Promise<ProofResult> {
  const found = collector()
  const { file, known: paint } = await readScreenPages(bytes, known)
  proveScreen(
    file,
    folios.map(folio => ({ folio })),
    found,
  )
  return { messages: found.all(), paint }
}

function pressMessages({ bytes, limits, folios }: PressJob): Promise<readonly Message[]> {
  return checkPress(bytes, limits, page => folios[page] || `${page + 1}`)
}
