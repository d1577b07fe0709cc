import type { Worker } from 'node:worker_threads'

/** Worker threads that do jobs of one kind, several at a time. */
export interface Threads<Job, Result> {
  /** How many at a time. */
  readonly size: number
  /**
   * @param about What the job is about: those about the same thing go to one thread, which has it open.
   * @throws When the job fails, the thread breaks, or the threads were ended.
   */
  readonly run: (job: Job, about?: string) => Promise<Result>
  /** Ends the threads; what was not done is refused. */
  readonly end: () => Promise<void>
}

/** What a thread answers to `{ id, job }`. */
export interface Answer<Result> {
  readonly id: number
  readonly result?: Result
  readonly fault?: string
}

interface Waiting<Result> {
  readonly resolve: (result: Result) => void
  readonly reject: (error: Error) => void
}

interface Lane {
  readonly worker: Worker
  busy: number
  /** What it has open. */
  readonly about: Set<string>
}

/**
 * Threads that start with the first job for each; a job goes to the thread that has open what it is about; else to the
 * one with the fewest jobs, and of those to the one that has the fewest things open, since more may come of what is open.
 * What nobody has open is opened by one that has nothing else open, if need be by a new one.
 * @param start Makes a thread that answers each message with an {@link Answer}.
 * @param size Most threads.
 */
export function threads<Job, Result>(start: () => Worker, size: number): Threads<Job, Result> {
  const waiting = new Map<number, Waiting<Result>>()
  const lanes: Lane[] = []
  let [asked, ended] = [0, false]
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const lane = (about: string | undefined): Lane => {
    const home = about === undefined ? undefined : lanes.find(each => each.about.has(about))
    if (home) return home
    const idle = lanes.toSorted((a, b) => a.busy - b.busy || a.about.size - b.about.size)[0]
    const isFree = idle?.busy === 0 && (about === undefined || idle.about.size === 0)
    if (idle && (isFree || lanes.length >= size)) return idle
    const made: Lane = { worker: start(), busy: 0, about: new Set() }
    made.worker.on('error', fail)
    made.worker.on('exit', () => {
      const at = lanes.indexOf(made)
      // Whoever asks next is not to wait for a thread that is gone.
      if (at >= 0) lanes.splice(at, 1)
      fail(gone())
    })
    made.worker.on('message', ({ id, result, fault }: Answer<Result>) => {
      made.busy--
      const one = waiting.get(id)
      waiting.delete(id)
      if (fault === undefined) one?.resolve(result as Result)
      else one?.reject(new Error(fault))
    })
    lanes.push(made)
    return made
  }
  return {
    size,
    run: async (job, about) => {
      if (ended) throw gone()
      const id = asked++
      const to = lane(about)
      if (about !== undefined) to.about.add(about)
      to.busy++
      return await new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        to.worker.postMessage({ id, job })
      })
    },
    end: async () => {
      ended = true
      await Promise.all(lanes.splice(0).map(({ worker }) => worker.terminate()))
      fail(gone())
    },
  }
}

function gone(): Error {
  return new Error('The threads were ended')
}
