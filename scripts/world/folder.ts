import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { inside } from './inside.ts'

/** Where a path really is: its absolute place after resolving links, and what stands there. */
export type Located =
  | { readonly kind: 'file' | 'folder'; readonly at: string }
  | { readonly kind: 'absent' | 'outside' }

/** A folder that paths are relative to: absolute, or one that was found before. */
export type Root = string | FoundRoot

/** Tells where a folder really is; once it is there, it is not looked for again. */
export type FoundRoot = () => Promise<Resolved>

type Resolved = { readonly at: string } | 'absent' | 'loop'

/** @param root Absolute; need not exist. */
export function foundRoot(root: string): FoundRoot {
  let found: Promise<Resolved> | undefined
  return async () => {
    found ??= resolved(root)
    const place = await found
    if (typeof place !== 'object') found = undefined
    return place
  }
}

/**
 * Finds a path in a folder, never outside it.
 * @param root The folder; need not exist.
 * @param path POSIX, relative to it; composed and decomposed spellings of a name are the same name.
 */
export async function locate(root: Root, path: string): Promise<Located> {
  const clean = inside(path)
  if (clean === undefined) return { kind: 'outside' }
  const home = await (typeof root === 'string' ? resolved(root) : root())
  if (typeof home !== 'object') return { kind: 'absent' }
  const place = await resolved(await spelled(home.at, clean))
  if (place === 'loop') return { kind: 'outside' }
  if (place === 'absent') return { kind: (await leadsOut(home.at, dirname(clean))) ? 'outside' : 'absent' }
  return contains(home.at, place.at) ? ({ kind: kindAt(place.at), at: place.at } as Located) : { kind: 'outside' }
}

/** The bytes of a file in a folder, or undefined when it is absent, outside or unreadable as a file. */
export async function readInside(root: Root, path: string): Promise<Uint8Array | undefined> {
  const found = await locate(root, path)
  return found.kind === 'file' ? new Uint8Array(await bytesAt(found.at)) : undefined
}

/** The names in a folder as the file system gives them; none when it is absent or outside. */
export async function listInside(root: Root, path: string): Promise<readonly string[]> {
  const found = await locate(root, path)
  return found.kind === 'folder' ? readdirSync(found.at) : []
}

/** Whether the nearest part of the path that exists lies outside, as in `link-out/new-file`. */
export async function leadsOut(home: string, path: string): Promise<boolean> {
  for (let at = join(home, path); at !== home && at !== dirname(at); at = dirname(at)) {
    const place = await resolved(at)
    if (place !== 'absent') return place === 'loop' || !contains(home, place.at)
  }
  return false
}

/** Neither a pipe nor a device is a file: reading one may never end. */
function kindAt(at: string): 'file' | 'folder' | 'absent' {
  const found = statSync(at)
  if (found.isDirectory()) return 'folder'
  return found.isFile() ? 'file' : 'absent'
}

async function resolved(at: string): Promise<Resolved> {
  try {
    return { at: realpathSync.native(at) }
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ELOOP' ? 'loop' : 'absent'
  }
}

function contains(home: string, at: string): boolean {
  return at === home || at.startsWith(home.endsWith(sep) ? home : home + sep)
}

/** Archives from a Mac bring decomposed names (e + accent), where an editor types composed ones. */
async function spelled(home: string, path: string): Promise<string> {
  const whole = join(home, path)
  if (/^[\x20-\x7e]*$/.test(path) || exists(whole)) return whole
  let at = home
  for (const step of path.split('/')) {
    const names = exists(join(at, step)) ? [] : namesIn(at)
    at = join(at, names.find(name => name.normalize('NFC') === step.normalize('NFC')) ?? step)
  }
  return at
}

function exists(at: string): boolean {
  try {
    return lstatSync(at, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Bytes of a file that is read at once: there are hundreds of small ones, and to be told of each takes four times as long as to read it. */
const small = 1_000_000

async function bytesAt(at: string): Promise<Uint8Array> {
  return statSync(at).size > small ? readFile(at) : readFileSync(at)
}
