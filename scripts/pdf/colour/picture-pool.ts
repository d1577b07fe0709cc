import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { threads } from '../../threads.ts'
import type { PictureJob, PictureResult } from './picture-job.ts'

/** Converts pictures, several at a time. */
export interface PicturePool {
  /** How many at a time. */
  readonly size: number
  /** @returns undefined when the picture cannot be converted. @throws When a worker breaks. */
  readonly convert: (job: PictureJob) => Promise<PictureResult | undefined>
  /** Ends the workers; what was not done is refused. */
  readonly end: () => Promise<void>
}

/**
 * Worker threads that start with the first picture. More than four gain nothing: each holds a picture in memory whole, in RGB
 * and in CMYK.
 */
export function picturePool(size = Math.min(4, Math.max(1, availableParallelism() - 1))): PicturePool {
  const start = () => new Worker(new URL('./picture-thread.js', import.meta.url))
  const { run, end } = threads<PictureJob, PictureResult | undefined>(start, size)
  return { size, convert: run, end }
}
