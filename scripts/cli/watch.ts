/**
 * Tells of changes until closed; `changed` may be called many times a second while an editor saves.
 */
export type Subscribe = (changed: () => void) => Promise<() => Promise<void>>

/** Editors save in several steps, and a sync or a checkout touches many files: wait until it is quiet. */
const quietMilliseconds = 30

/**
 * Builds, and again after every change, until the signal is aborted; one build at a time.
 * A change during a build aborts it. What a build finds never ends the watch; the promise rejects with the signal's reason.
 */
export async function watch(
  subscribe: Subscribe,
  once: (signal: AbortSignal) => Promise<unknown>,
  stop: AbortSignal,
): Promise<never> {
  const changes = changeLog()
  const close = await subscribe(changes.note)
  const stopped = new Promise<void>(settle => stop.addEventListener('abort', () => settle(), { once: true }))
  try {
    for (;;) {
      stop.throwIfAborted()
      const round = new AbortController()
      const changed = changes.next()
      const building = once(AbortSignal.any([stop, round.signal])).catch(thrown => {
        if (!round.signal.aborted && !stop.aborted) throw thrown
      })
      await Promise.race([changed, stopped, building.then(() => Promise.race([changed, stopped]))])
      round.abort()
      await building
      await Promise.race([changes.quiet(), stopped])
    }
  } finally {
    await close()
  }
}

interface ChangeLog {
  readonly note: () => void
  /** Resolves at the first change from now. */
  readonly next: () => Promise<void>
  /** Resolves when there has been no change for a moment. */
  readonly quiet: () => Promise<void>
}

function changeLog(): ChangeLog {
  let count = 0
  let waiting: (() => void)[] = []
  const note = (): void => {
    count++
    for (const settle of waiting) settle()
    waiting = []
  }
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== count; ) {
      before = count
      await new Promise(settle => setTimeout(settle, quietMilliseconds))
    }
  }
  return { note, next: () => new Promise(settle => waiting.push(settle)), quiet }
}
