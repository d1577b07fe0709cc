import type { World } from '../world.ts'

/** A world in which one file has the text given, whether it exists or not: for standard input. */
export function withText(world: World, path: string, text: string): World {
  return {
    ...world,
    kind: asked => (asked === path ? Promise.resolve('file') : world.kind(asked)),
    read: asked => (asked === path ? Promise.resolve(new TextEncoder().encode(text)) : world.read(asked)),
  }
}
