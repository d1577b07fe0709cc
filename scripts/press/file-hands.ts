import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Threads, threads } from '../threads.ts'
import { type FileJob, type FileResult, fileJobs } from './file-jobs.ts'

/** Of fewer pages, all is done before the first thread has begun. */
export const FEW_PAGES = 24

/** Whoever does jobs on files, and how many at a time; one means that nothing is done beside. */
export type Hands = Pick<Threads<FileJob, FileResult>, 'run' | 'size'>

/** The hands of one build: threads that making and proving share, or this thread where there is little to do. */
export interface FileHands {
  /** Those for a publication of so many pages. */
  readonly for: (pages: number) => Hands
  /**
   * Has them begin and load what they need, while others are at work: it then costs no time later. Once is enough.
   * @param files How many there will be.
   * @param profile Of the press, where a file is made for it.
   */
  readonly ready: (pages: number, files: number, profile?: Uint8Array) => void
  /** Ends the threads; what was not done is refused. */
  readonly end: () => Promise<void>
}

/** Hands that begin when they are first needed, or told to be ready. */
export function fileHands(size = availableParallelism()): FileHands {
  const here = fileJobs()
  const lanes = threads<FileJob, FileResult>(newThread, size)
  let begun = false
  const handsFor = (pages: number) => (pages < FEW_PAGES ? { run: here.run, size: 1 } : lanes)
  return {
    for: handsFor,
    ready: (pages, files, profile) => {
      const hands = handsFor(pages)
      if (begun) return
      begun = hands.size > 1
      for (let each = 0; each < hands.size; each++) {
        // As many jobs as there are threads: each gets one. The first is given the press file, since all are free then;
        // of a book that was read before, the last ones read the few pages that changed.
        const [isFirst, reads] = [each === 0, each >= hands.size - files]
        const job: FileJob = { kind: 'ready', reads, profile: isFirst ? profile : undefined }
        // A fault shows when the thread is used.
        hands.run(job).catch(() => undefined)
      }
    },
    end: async () => {
      await Promise.all([here.close(), lanes.end()])
    },
  }
}

function newThread(): Worker {
  return new Worker(new URL('./file-thread.js', import.meta.url))
}
