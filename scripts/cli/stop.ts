import { exit } from './exit.ts'

/** Signals that end a build, with what the shell is told. */
export const signals = { SIGINT: exit.interrupted, SIGTERM: exit.terminated, SIGHUP: exit.hungUp } as const

/** Of Node's process: what listening to signals needs. */
export interface SignalSource {
  readonly on: (name: keyof typeof signals, listener: () => void) => unknown
}

/** How long the work may take to stop in an orderly way before the process ends regardless. */
const graceMilliseconds = 1000

/** A signal for the work, and the exit code once it is aborted. */
export interface Stop {
  readonly signal: AbortSignal
  readonly code: () => number | undefined
}

/**
 * Aborts the work at the first signal; ends the process at the second, or when the work does not stop in time.
 * @param end Ends the process now, with this exit code.
 */
export function stopOn(source: SignalSource, end: (code: number) => void): Stop {
  const controller = new AbortController()
  let code: number | undefined
  for (const name of Object.keys(signals) as (keyof typeof signals)[]) {
    source.on(name, () => {
      if (code !== undefined) return end(signals[name])
      code = signals[name]
      controller.abort()
      setTimeout(() => end(signals[name]), graceMilliseconds).unref()
    })
  }
  return { signal: controller.signal, code: () => code }
}
