import { collector, type Message } from '../message.ts'
import type { Page, PlacedTable } from '../pages/model.ts'
import { readPdf } from '../pdf/read-back.ts'
import { readScreenFile } from '../pdf/screen-file/read-screen-file.ts'
import type { PressLimits } from '../proof/press/limits.ts'
import { prove, proveScreen } from '../proof/proof.ts'
import { checkPress } from './check-press.ts'

/** One side of a finished file that is looked at apart from the others; plain values, so that a thread can do it. */
export type ProofJob = WordsJob | ScreenJob | PressJob

/** Whether every word arrived. */
interface WordsJob {
  readonly kind: 'words'
  readonly name: string
  readonly bytes: Uint8Array
  readonly map: readonly ProofPage[]
  readonly tables: readonly PlacedTable[]
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

/** What of a page a finished file is held against. */
export type ProofPage = Pick<Page, 'folio' | 'lines'>

/** Reads the file and gives what is wrong with it. */
export async function proofJob(job: ProofJob): Promise<readonly Message[]> {
  const found = collector()
  if (job.kind === 'words') await proveWords(job, (...proof) => prove(...proof, found, job.tables))
  else if (job.kind === 'screen')
    proveScreen(
      await readScreenFile(job.bytes),
      job.folios.map(folio => ({ folio })),
      found,
    )
  else return checkPress(job.bytes, job.limits, page => job.folios[page] || `${page + 1}`)
  return found.all()
}

async function proveWords(
  { name, bytes, map }: WordsJob,
  hold: (map: WordsJob['map'], files: Parameters<typeof prove>[1]) => void,
): Promise<void> {
  const read = await readPdf(bytes)
  const pages = read.pages.map(({ text, actualTexts, unseen }) => ({
    text: text.map(item => item.text).join(''),
    actualTexts,
    unseen,
  }))
  hold(map, [{ name, pages }])
}
