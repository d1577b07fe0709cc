import { join } from 'node:path/posix'
import type { World } from '../world.ts'

/** A path that a file names, resolved from the folder of that file. */
export interface Resolved {
  /** Relative to the publication's root. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'absent' | 'outside'
}

/**
 * Resolves a path from a folder. Absolute paths, drives and URLs are outside, even where joining them to the folder
 * would hide what they are; the rest is for the world to judge.
 */
export async function kindFrom(world: World, folder: string, path: string): Promise<Resolved> {
  if (/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(path)) return { path, kind: 'outside' }
  const joined = join(folder, path)
  return { path: joined, kind: await world.kind(joined) }
}
