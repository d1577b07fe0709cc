import { parentPort } from 'node:worker_threads'
import { type ProofJob, proofJobs } from './proof-job.ts'

// A worker's main module: what it is for begins when it is asked.
const { run } = proofJobs()
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: ProofJob }) => {
  run(job).then(
    result => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, fault: String(error) }),
  )
})
