import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { World } from '../world.ts'
import { foundRoot, leadsOut, listInside, locate, readInside } from './folder.ts'
import { inside } from './inside.ts'
import { inOrder } from './order.ts'
import { packageReader } from './package-file.ts'
import { writeAtomically } from './write-atomically.ts'

/** What a disk world may be given beside its folders. */
export interface DiskOptions {
  /** Absolute folder that written paths are relative to; the publication's own unless given. */
  readonly outRoot?: string | undefined
  /** The clock; a fixed one makes builds repeatable. */
  readonly now?: (() => Date) | undefined
}

/**
 * The world of a publication on disk. Reads nothing outside `root` but the package's own styles, templates and
 * dependencies; writes nothing outside `outRoot`.
 * @param root The publication's folder.
 * @param packageRoot Katern's own folder; may be the same.
 */
export function diskWorld(root: string, packageRoot: string, options: DiskOptions = {}): World {
  const [folder, katern] = [resolve(root), resolve(packageRoot)]
  const [home, own] = [foundRoot(folder), foundRoot(katern)]
  const out = resolve(options.outRoot ?? folder)
  return {
    root: folder,
    kind: async path => (await locate(home, path)).kind,
    read: path => readInside(home, path),
    list: async path => inOrder(await listInside(home, path)),
    write: (path, bytes) => writeInside(out, new Map([[path, bytes]])),
    writeAll: files => writeInside(out, files),
    readLayered: async path => (await readInside(home, path)) ?? readInside(own, path),
    listLayered: async path => inOrder([...(await listInside(home, path)), ...(await listInside(own, path))]),
    readPackage: packageReader(katern),
    now: options.now ?? (() => new Date()),
  }
}

/** A caller checks its paths; one that leads out is a fault in the program, so it is thrown. */
async function writeInside(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const home = await realpath(out).catch(() => out)
  const placed = new Map<string, Uint8Array>()
  for (const [path, bytes] of files) {
    const clean = inside(path)
    if (!clean || (await leadsOut(home, clean))) throw new Error(`Cannot write outside the output folder: ${path}`)
    placed.set(join(home, clean), bytes)
  }
  await writeAtomically(placed)
}
