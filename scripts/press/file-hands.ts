import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Threads, threads } from '../threads.ts'
import type { FileJob, FileResult } from './file-jobs.ts'
import { lateFileJobs } from './late-file-jobs.ts'

/** Of fewer pages, all is done before the first thread has begun. */
export const FEW_PAGES = 24

/** Whoever does jobs on files, and how many at a time; one means that nothing is done beside. */
export type Hands = Pick<Threads<FileJob, FileResult>, 'run' | 'size'>

/** The hands of one build: threads that making and proving share, or this thread where there is little to do. */
export interface FileHands {
  /** Those for a publication of so many pages. */
  readonly for: (pages: number) => Hands
  /**
   * Has them begin and load what they need, while others are at work: it then costs no time later. Each is told once.
   */
  readonly ready: (pages: number, need: Need) => void
  /** Has all put away what the build had open, and waits for the next. */
  readonly forget: () => Promise<void>
  /** Ends the threads; what was not done is refused. */
  readonly end: () => Promise<void>
}

/** What hands are to be ready for. */
export interface Need {
  /** How many there will be. */
  readonly files: number
  /** Of the press, where a file is made for it. */
  readonly profile?: Uint8Array | undefined
  /** Of the hands that are wanted by now; all unless given. */
  readonly hands?: number | undefined
}

/** Hands that begin when they are first needed, or told to be ready. */
export function fileHands(size = availableParallelism()): FileHands {
  const here = lateFileJobs()
  const lanes = threads<FileJob, FileResult>(newThread, size)
  let begun = 0
  const handsFor = (pages: number) => (pages < FEW_PAGES ? { run: here.run, size: 1 } : lanes)
  return {
    for: handsFor,
    ready: (pages, { files, profile, hands: wanted = size }) => {
      // What is open is not opened again, and a fault shows when it is used.
      const get = (reads: boolean, first: boolean): FileJob => ({
        kind: 'ready',
        reads,
        profile: first ? profile : undefined,
      })
      if (handsFor(pages) !== lanes) return void here.run(get(true, true)).catch(() => undefined)
      for (; begun < Math.min(lanes.size, wanted); begun++) {
        // One job for each, which is told by what the job is about. The first is given the press file, since all are free then; of
        // a book that was read before, the last ones read the few pages that changed.
        lanes.run(get(begun >= lanes.size - files, begun === 0), handOf(begun)).catch(() => undefined)
      }
    },
    forget: async () => {
      const all = Array.from({ length: begun }, (_, each) => lanes.run({ kind: 'forget' }, handOf(each)))
      await Promise.all([here.close(), ...all])
    },
    end: async () => {
      await Promise.all([here.close(), lanes.end()])
    },
  }
}

/** One job for each goes to the thread of this name. */
function handOf(each: number): string {
  return `hand ${each}`
}

function newThread(): Worker {
  return new Worker(new URL('./file-thread.js', import.meta.url))
}
