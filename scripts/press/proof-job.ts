import { collector, type Message } from '../message.ts'
import { type OpenedFile, openedFile } from '../pdf/opened-file.ts'
import { type PageKeys, type PageWords, type WantedPage, type WordReader, wordReader } from '../pdf/page-words.ts'
import type { KnownPage } from '../pdf/press-file/known-page.ts'
import type { KnownPaint } from '../pdf/screen-file/known-paint.ts'
import { readScreenPages } from '../pdf/screen-file/read-screen-file.ts'
import type { Shown } from '../pdf/shown-on.ts'
import type { PressLimits } from '../proof/press/limits.ts'
import { proveScreen } from '../proof/proof.ts'
import { checkPressPages } from './check-press.ts'

/** One side of a finished file that is looked at apart from the others; plain values, so that a thread can do it. */
export type ProofJob = OpenJob | KeysJob | WordsJob | ScreenJob | PressJob

interface FileJob {
  /** What tells the file from the others of the same proof. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Only opens it, for who is about to read its words. */
interface OpenJob extends FileJob {
  readonly kind: 'open'
}

/** The keys of all pages, by which those are known whose words were read before. */
interface KeysJob extends FileJob {
  readonly kind: 'keys'
  /** Those of pages whose words are known. */
  readonly known: ReadonlySet<string>
  /** What pages show that were looked through before, by their content. */
  readonly shown: ReadonlyMap<string, Shown>
}

/** The words of some pages, for whoever holds them against what was laid out. */
interface WordsJob extends FileJob {
  readonly kind: 'words'
  readonly pages: readonly WantedPage[]
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
  /** What is painted on pages that were read before, by their keys. */
  readonly known: ReadonlyMap<string, KnownPage>
}

/** What was found: what is wrong, or what was read. */
export interface ProofResult extends Partial<PageKeys> {
  readonly messages?: readonly Message[]
  readonly words?: readonly PageWords[]
  readonly paint?: readonly KnownPaint[]
  readonly painted?: readonly KnownPage[]
}

/** Does jobs, each file opened once for all that ask about it. */
export interface ProofJobs {
  readonly run: (job: ProofJob) => Promise<ProofResult>
  readonly close: () => Promise<void>
}

/** Jobs of one proof, in whatever thread. */
export function proofJobs(): ProofJobs {
  const open = new Map<string, Opened>()
  const openedOf = ({ file, bytes }: FileJob, shown?: KeysJob['shown']) => {
    const before = open.get(file) ?? opened(bytes, shown)
    open.set(file, before)
    return before
  }
  return {
    run: async job => {
      const { file, words } = openedOf(job, job.kind === 'keys' ? job.shown : undefined)
      if (job.kind === 'open') await words.open()
      if (job.kind === 'keys') return await words.keys(job.known)
      if (job.kind === 'words') return { words: await words.words(job.pages) }
      if (job.kind === 'screen') return await screenMessages(file, job)
      return job.kind === 'press' ? await pressMessages(file, job) : {}
    },
    close: async () => {
      const all = [...open.values()]
      open.clear()
      await Promise.all(all.map(({ words }) => words.close()))
    },
  }
}

interface Opened {
  readonly file: OpenedFile
  readonly words: WordReader
}

function opened(bytes: Uint8Array, shown: KeysJob['shown'] | undefined): Opened {
  const file = openedFile(bytes, shown)
  return { file, words: wordReader(file) }
}

async function screenMessages(opened: OpenedFile, { folios, known }: ScreenJob): Promise<ProofResult> {
  const found = collector()
  const { file, known: paint } = await readScreenPages(opened, known)
  proveScreen(
    file,
    folios.map(folio => ({ folio })),
    found,
  )
  return { messages: found.all(), paint }
}

async function pressMessages(opened: OpenedFile, { limits, folios, known }: PressJob): Promise<ProofResult> {
  const folioOf = (page: number) => folios[page] || `${page + 1}`
  const { messages, known: painted } = await checkPressPages(opened, limits, folioOf, known)
  return { messages, painted }
}
