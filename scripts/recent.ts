/** Values that were read for a build, as they are, for the next one; whoever gets one leaves it as it is. */
export interface Recent {
  readonly get: (key: string) => Promise<unknown> | undefined
  readonly set: (key: string, value: Promise<unknown>) => void
  readonly forget: (key: string) => void
  /** The build is over: what it did not use is let go. */
  readonly next: () => void
}

/** With nothing in it yet. */
export function recent(): Recent {
  let [now, before] = [new Map<string, Promise<unknown>>(), new Map<string, Promise<unknown>>()]
  return {
    get: key => {
      const found = now.get(key) ?? before.get(key)
      if (found) now.set(key, found)
      return found
    },
    set: (key, value) => void now.set(key, value),
    forget: key => void [now, before].map(each => each.delete(key)),
    next: () => {
      before = now
      now = new Map()
    },
  }
}

/** For who builds once: the values would only take room. */
export const nothingRecent: Recent = {
  get: () => undefined,
  set: () => undefined,
  forget: () => undefined,
  next: () => undefined,
}
