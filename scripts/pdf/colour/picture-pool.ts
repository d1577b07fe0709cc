import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
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

interface Answer {
  readonly id: number
  readonly result?: PictureResult | undefined
  readonly fault?: string
}

interface Waiting {
  readonly resolve: (result: PictureResult | undefined) => void
  readonly reject: (error: Error) => void
}

/**
 * Worker threads that start with the first picture. More than four gain nothing: each holds a picture in memory whole, in RGB
 * and in CMYK.
 */
export function picturePool(size = Math.min(4, Math.max(1, availableParallelism() - 1))): PicturePool {
  const waiting = new Map<number, Waiting>()
  const workers: Worker[] = []
  let [asked, ended] = [0, false]
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = () => {
    const worker = new Worker(new URL('./picture-thread.js', import.meta.url))
    worker.on('message', ({ id, result, fault }: Answer) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (fault === undefined) one?.resolve(result)
      else one?.reject(new Error(fault))
    })
    worker.on('error', fail)
    workers.push(worker)
    return worker
  }
  return {
    size,
    convert: async job => {
      if (ended) throw gone()
      const id = asked++
      const worker = workers.length < size ? start() : workers[id % size]
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker?.postMessage({ id, job })
      })
    },
    end: async () => {
      ended = true
      await Promise.all(workers.splice(0).map(worker => worker.terminate()))
      fail(gone())
    },
  }
}

function gone(): Error {
  return new Error('The conversion of pictures was ended')
}
