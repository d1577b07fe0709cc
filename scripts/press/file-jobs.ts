import { loadReader } from '../pdf/load-reader.ts'
import { type DigestJob, type DigestResult, digestSection } from './digest-job.ts'
import { type PrintJob, type PrintResult, printJobs } from './print-job.ts'
import { type ProofJob, type ProofResult, proofJobs } from './proof-job.ts'

/** What there is to do on files, in plain values: take a printed section apart, make a file, prove one, or only get ready for that. */
export type FileJob = DigestJob | PrintJob | ProofJob | ReadyJob | ForgetJob

/** Opens what will be needed. */
interface ReadyJob {
  readonly kind: 'ready'
  /** Loads the program that reads words, which is large. */
  readonly reads: boolean
  /** Of the press. */
  readonly profile?: Uint8Array | undefined
}

/** Puts away what a build had open; see `close`. */
interface ForgetJob {
  readonly kind: 'forget'
}

export type FileResult = Partial<DigestResult & PrintResult> & ProofResult

/** Does jobs, in whatever thread. */
export interface FileJobs {
  readonly run: (job: FileJob) => Promise<FileResult>
  /** Puts away what was opened, and ends what is still underway; others may begin then. */
  readonly close: () => Promise<void>
}

/** Jobs of one build. */
export function fileJobs(): FileJobs {
  const [print, proof] = [printJobs(), proofJobs()]
  const close = async () => void (await Promise.all([print.close(), proof.close()]))
  const ready = async ({ profile, reads }: ReadyJob) => {
    if (profile) await print.ready(profile)
    if (reads) await loadReader()
  }
  return {
    run: async job => {
      if (job.kind === 'digest') return await digestSection(job)
      if (job.kind === 'print') return await print.run(job)
      if (job.kind === 'forget') await close()
      else if (job.kind === 'ready') await ready(job)
      else return await proof.run(job)
      return {}
    },
    close,
  }
}
