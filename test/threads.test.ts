import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { type Threads, threads } from '../scripts/threads.ts'

/** Doubles numbers, slowly; breaks at 13 and dies at 666. */
const SCRIPT = `const { parentPort, threadId } = require('node:worker_threads')
parentPort.on('message', ({ id, job }) => {
  if (job === 666) process.exit(1)
  if (job === 999) throw new Error('stuk')
  setTimeout(() => parentPort.postMessage(job === 13 ? { id, fault: 'dertien' } : { id, result: [job * 2, threadId] }), 20)
})`

const open: Threads<number, readonly [number, number]>[] = []
function pool(size: number) {
  let started = 0
  const made = threads<number, readonly [number, number]>(() => {
    started++
    return new Worker(SCRIPT, { eval: true })
  }, size)
  open.push(made)
  return { ...made, started: () => started }
}

afterEach(async () => void (await Promise.all(open.splice(0).map(each => each.end()))))

describe('threads', () => {
  it('give each answer to who asked, over as many threads as there are jobs and no more than allowed', async () => {
    const { run, started } = pool(2)
    const answers = await Promise.all([1, 2, 3, 4, 5].map(each => run(each)))
    expect(answers.map(([result]) => result)).toEqual([2, 4, 6, 8, 10])
    expect(new Set(answers.map(([, thread]) => thread)).size).toBe(2)
    expect(started()).toBe(2)
  })

  it('are not started before there is a job, nor a second while the first is free', async () => {
    const { run, started } = pool(3)
    expect(started()).toBe(0)
    await run(1)
    await run(2)
    expect(started()).toBe(1)
  })

  it('give jobs about the same thing to one thread, and others to those that have less open', async () => {
    const { run } = pool(2)
    const threadsOf = async (jobs: readonly (readonly [number, string?])[]) =>
      (await Promise.all(jobs.map(([job, about]) => run(job, about)))).map(([, thread]) => thread)
    const [one, other] = await threadsOf([
      [1, 'boek'],
      [2, 'blad'],
    ])
    expect(one).not.toBe(other)
    expect(
      await threadsOf([
        [3, 'blad'],
        [4, 'blad'],
        [5, 'boek'],
        [6, 'blad'],
      ]),
    ).toEqual([other, other, one, other])
    await run(7, 'krant')
    const [free] = await threadsOf([[8]])
    const [home] = await threadsOf([[9, 'krant']])
    expect(free).not.toBe(home)
  })

  it('refuse a job that fails, and go on', async () => {
    const { run } = pool(1)
    await expect(run(13)).rejects.toThrow('dertien')
    expect((await run(1))[0]).toBe(2)
  })

  it('refuse everything when one breaks or all are ended', async () => {
    const broken = pool(1)
    await expect(broken.run(999)).rejects.toThrow('stuk')
    const dead = pool(1)
    await expect(dead.run(666)).rejects.toThrow()
    const { run, end } = pool(1)
    const waiting = expect(run(1)).rejects.toThrow('ended')
    await end()
    await waiting
    await expect(run(1)).rejects.toThrow('ended')
  })
})
