import type { FileJobs } from './file-jobs.ts'

/** Jobs that load what they work with, which is much, when the first is to be done in this thread, and not before. */
export function lateFileJobs(): FileJobs {
  let coming: Promise<FileJobs> | undefined
  return {
    run: async job => {
      coming ??= import('./file-jobs.ts').then(({ fileJobs }) => fileJobs())
      return (await coming).run(job)
    },
    close: async () => (await coming)?.close(),
  }
}
