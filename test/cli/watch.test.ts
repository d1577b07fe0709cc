import { expect, test } from 'vitest'
import { watch } from '../../scripts/cli/watch.ts'

/** A watch with a hand on the files and on the builds. */
function watching() {
  const stop = new AbortController()
  const rounds: { readonly signal: AbortSignal; readonly finish: () => void; readonly fail: (why: Error) => void }[] =
    []
  let changed = () => {}
  let closed = false
  const ended = watch(
    async listener => {
      changed = listener
      return async () => {
        closed = true
      }
    },
    signal =>
      new Promise<void>((finish, fail) => {
        rounds.push({ signal, finish, fail })
        signal.addEventListener('abort', () => fail(new Error('aborted')))
      }),
    stop.signal,
  ).catch(thrown => thrown)
  return { stop, rounds, change: () => changed(), closed: () => closed, ended }
}

async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise(settle => setTimeout(settle, 5))
}

test('builds at once, again after a change, and stops when told', async () => {
  const { stop, rounds, change, ended, closed } = watching()
  await until(() => rounds.length === 1)
  rounds[0]?.finish()
  change()
  change()
  await until(() => rounds.length === 2)
  rounds[1]?.finish()
  stop.abort()
  expect((await ended).name).toBe('AbortError')
  expect([rounds.length, closed()]).toEqual([2, true])
})

test('a change during a build aborts it and starts another, one at a time', async () => {
  const { stop, rounds, change, ended } = watching()
  await until(() => rounds.length === 1)
  change()
  await until(() => rounds.length === 2)
  expect(rounds.map(each => each.signal.aborted)).toEqual([true, false])
  stop.abort()
  await ended
  expect(rounds.map(each => each.signal.aborted)).toEqual([true, true])
})

test('a bug in a build ends the watch, since it is not a problem of the text', async () => {
  const { rounds, ended, closed } = watching()
  await until(() => rounds.length === 1)
  rounds[0]?.fail(new Error('bug'))
  expect((await ended).message).toBe('bug')
  expect(closed()).toBe(true)
})
