import { once } from '../pdf/once.ts'
import type { FileJobs } from './file-jobs.ts'

/** Jobs that load what they work with, which is much, when the first is to be done in this thread, and not before. */
export function lateFileJobs(): FileJobs {
  const jobs = once(async () => (await import('./file-jobs.ts')).fileJobs())
  return {
    run: async job => (await jobs()).run(job),
    close: async () => {
      if (jobs.begun()) await (await jobs()).close()
    },
  }
}
