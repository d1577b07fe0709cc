import { parentPort } from 'node:worker_threads'
import { type FileJob, fileJobs } from './file-jobs.ts'

// A worker's main module: what it is for begins when it is asked.
const { run } = fileJobs()
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: FileJob }) => {
  run(job).then(
    result => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, fault: String(error) }),
  )
})
