import { expect, test } from 'vitest'
import { type SignalSource, type signals, stopOn } from '../../scripts/cli/stop.ts'

function source(): SignalSource & { readonly send: (name: keyof typeof signals) => void } {
  const listeners = new Map<string, () => void>()
  return { on: (name, listener) => listeners.set(name, listener), send: name => listeners.get(name)?.() }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s aborts the work and answers %i', (name, code) => {
  const from = source()
  const ended: number[] = []
  const stop = stopOn(from, each => ended.push(each))
  expect([stop.signal.aborted, stop.code()]).toEqual([false, undefined])
  from.send(name)
  expect([stop.signal.aborted, stop.code(), ended]).toEqual([true, code, []])
})

test('the second signal ends at once', () => {
  const from = source()
  const ended: number[] = []
  stopOn(from, each => ended.push(each))
  from.send('SIGINT')
  from.send('SIGINT')
  expect(ended).toEqual([130])
})
