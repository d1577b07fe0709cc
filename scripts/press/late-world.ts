import type { ReadableWorld } from '../world.ts'

/** A world that is opened before it is known which it will be. */
export interface LateWorld {
  readonly world: ReadableWorld
  /** From now on it answers as this one does. */
  readonly become: (world: Promise<ReadableWorld>) => void
}

/** @param first What it is until it is told otherwise; without one, who asks waits until then. */
export function lateWorld(first?: Promise<ReadableWorld>): LateWorld {
  let begin: (world: Promise<ReadableWorld>) => void = () => undefined
  let now = first ?? new Promise<ReadableWorld>(settle => (begin = settle))
  return {
    world: {
      read: async path => (await now).read(path),
      readLayered: async path => (await now).readLayered(path),
      readPackage: async path => (await now).readPackage(path),
    },
    become: world => {
      begin(world)
      now = world
    },
  }
}
