import { posix } from 'node:path'
import type { World } from '../../world.ts'

/** Whether a reference names its own scheme or host, so that it would need the network; `file:` is on this computer. */
export function isRemote(reference: string): boolean {
  return /^(?!file:)(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(reference)
}

/**
 * The path, relative to the root, of what a file refers to; it may turn out to lie outside. What is absolute, or names a
 * drive or scheme, stays as it is, since joining would hide that.
 */
export function resolvePath(file: string, reference: string): string {
  if (/^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(reference)) return reference
  return posix.normalize(posix.join(posix.dirname(file), decoded(reference.replace(/[?#].*$/s, ''))))
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    // A lone percent sign is part of the name.
    return path
  }
}

/** What is at a path, for a sheet of the house (which may be the package's) or of the publication. */
export async function kindAt(
  path: string,
  from: 'layered' | 'publication',
  world: World,
): Promise<'file' | 'absent' | 'outside'> {
  if (path.startsWith('../') || path.startsWith('/')) return 'outside'
  if (from === 'layered' && (await world.readLayered(path))) return 'file'
  const kind = await world.kind(path)
  return kind === 'folder' ? 'absent' : kind
}
