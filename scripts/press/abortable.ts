/**
 * Waits for work that knows nothing of signals, but no longer than until the signal is aborted.
 * Rejects with the signal's reason then; the work itself runs on.
 */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const release = new AbortController()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: release.signal })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    release.abort()
  }
}
