import { parentPort } from 'node:worker_threads'
import { convertPicture } from './convert-picture.ts'
import { openedProfiles } from './opened-profiles.ts'
import type { PictureJob } from './picture-job.ts'

const open = openedProfiles()

// A worker's main module: what it is for begins when it is asked.
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: PictureJob }) => {
  convertPicture(job, open).then(
    result => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, fault: String(error) }),
  )
})
