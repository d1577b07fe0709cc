import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { diskWorld } from '../world/disk-world.ts'
import type { World } from '../world.ts'
import type { Surroundings } from './surroundings.ts'

/** The publication a command works in. */
export interface Publication {
  readonly world: World
  /** A path as typed, as a POSIX path relative to the root; begins with `../` when it lies outside. */
  readonly fromTyped: (typed: string) => string
  /** Where the results go. */
  readonly out: OutFolder
}

/** The one place that is written: inside the publication, or where `--out` says. */
export interface OutFolder {
  /** Absolute folder that written paths are relative to. */
  readonly root: string
  /** The folder in it, for `Job.out`. */
  readonly folder: string
  /** A written path as a person or a program at the shell can use it: relative to the publication, else absolute. */
  readonly shown: (path: string) => string
}

/**
 * Finds the publication: the nearest folder upwards that has `chapters/`, else the folder itself.
 * @param out What `--out` says, when it does; relative to where the command was given.
 */
export async function findPublication(around: Surroundings, out?: string): Promise<Publication> {
  const root = await findRoot(around.cwd, around)
  const to = outFolder(root, resolve(out === undefined ? root : around.cwd, out ?? 'dist'))
  return {
    world: diskWorld(root, around.packageRoot, { outRoot: to.root }),
    fromTyped: typed => fromRoot(root, resolve(around.cwd, typed)),
    out: to,
  }
}

async function findRoot(start: string, around: Surroundings): Promise<string> {
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await diskWorld(folder, around.packageRoot).kind('chapters')) === 'folder') return folder
    if (folder === dirname(folder)) return start
  }
}

function outFolder(root: string, at: string): OutFolder {
  const inside = fromRoot(root, at)
  if (!inside.startsWith('../') && inside !== '..' && !isAbsolute(inside)) {
    return { root, folder: inside, shown: path => path }
  }
  return { root: dirname(at), folder: basename(at), shown: path => resolve(dirname(at), path).split(sep).join('/') }
}

function fromRoot(root: string, path: string): string {
  const between = relative(root, path)
  // On Windows another drive has no relative path; the absolute one is as much outside.
  const shown = isAbsolute(between) ? between : between.split(sep).join('/')
  return shown === '' ? '.' : shown
}
