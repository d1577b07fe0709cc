/** Things that take a while to open and can be used again, by one at a time. */
export interface Pool<Thing> {
  /** One that is free, or a new one. */
  readonly take: () => Promise<Thing>
  /** Gives it back for the next. */
  readonly give: (thing: Thing) => void
  /** Opens one, which the first to ask then finds open. */
  readonly warm: () => void
  /** Closes those that are free. */
  readonly close: () => Promise<void>
}

/** Nothing is opened before it is asked for. */
export function pool<Thing extends { readonly close: () => Promise<void> }>(open: () => Promise<Thing>): Pool<Thing> {
  const free: Thing[] = []
  let coming: Promise<Thing> | undefined
  return {
    take: () => {
      const ready = free.pop()
      if (ready) return Promise.resolve(ready)
      const taken = coming ?? open()
      coming = undefined
      return taken
    },
    give: thing => void free.push(thing),
    warm: () => {
      coming ??= open()
      // Told to who takes it; nobody may.
      coming.catch(() => undefined)
    },
    close: async () => {
      const unused = await coming?.catch(() => undefined)
      coming = undefined
      await Promise.all([...free.splice(0), ...(unused ? [unused] : [])].map(each => each.close()))
    },
  }
}
