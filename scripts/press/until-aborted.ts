import type { Progress } from '../progress.ts'

/** A stage that an abort left behind says no more, and ends where it would begin the next. */
export function untilAborted(progress: Progress, signal: AbortSignal): Progress {
  const start = (stage: string): void => {
    signal.throwIfAborted()
    progress.start(stage)
  }
  const step: Progress['step'] = (...made) => void (signal.aborted || progress.step(...made))
  return { start, step, done: summary => void (signal.aborted || progress.done(summary)) }
}
