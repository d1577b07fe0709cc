import { posix } from 'node:path'
import type { World } from '../world.ts'

/** What a path in a chapter turns out to name. */
export type FoundFile =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'outside' | 'remote' }
  | { readonly kind: 'absent'; readonly names: readonly string[] }

/**
 * Finds a file that Markdown or HTML names: from the folder of the text, then from the edition's.
 * @param written The path as written, with `%20` and the like; a scheme or `//host` makes it remote.
 * @param from Path of the text that names it.
 * @param folder The edition's folder.
 */
export async function findNamedFile(written: string, from: string, folder: string, world: World): Promise<FoundFile> {
  const path = plainPath(written)
  if (isRemote(path)) return { kind: 'remote' }
  if (path === undefined || isAbsolute(path)) return { kind: 'outside' }
  const folders = [...new Set([posix.dirname(from), folder])]
  // A disk may keep an accent apart from its letter where the text does not, or the other way round.
  const spellings = [...new Set([path.normalize('NFC'), path, path.normalize('NFD')])]
  const candidates = folders.flatMap(each => spellings.map(spelling => posix.join(each, spelling)))
  const kinds = await Promise.all(candidates.map(each => world.kind(each)))
  const found = candidates[kinds.indexOf('file')]
  if (found !== undefined) return { kind: 'file', path: found }
  if (kinds.every(kind => kind === 'outside')) return { kind: 'outside' }
  const beside = await Promise.all(candidates.map(each => world.list(posix.dirname(each))))
  const before = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`
  return { kind: 'absent', names: [...new Set(beside.flat())].map(name => before + name) }
}

/** A path without its percent signs and backslashes; undefined when it cannot be one. */
export function plainPath(written: string): string | undefined {
  const path = decoded(written.trim()).replaceAll('\\', '/')
  return path.includes('\0') ? undefined : path
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch (problem) {
    // A lone percent sign is part of the name.
    if (problem instanceof URIError) return written
    throw problem
  }
}

/** `https:`, `ftp:` and `//host`; `file:` and `C:` are places on this computer. */
function isRemote(path: string | undefined): boolean {
  if (path === undefined || /^file:/i.test(path)) return false
  return /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(path)
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-z]+:/i.test(path)
}
