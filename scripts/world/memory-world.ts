import type { World } from '../world.ts'
import { diskWorld } from './disk-world.ts'
import { inside } from './inside.ts'
import { inOrder } from './order.ts'

/** What a memory world may be given beside its files. */
export interface MemoryOptions {
  /** Katern's own folder, absolute: with it, layered files and packages are read from the disk when not in memory. */
  readonly packageRoot?: string | undefined
  /** The clock; 1 January 2001, midnight UTC, unless given. */
  readonly now?: (() => Date) | undefined
}

/**
 * A world without a disk, for tests. What is written can be read back.
 * @param files Path relative to the root → text (as UTF-8) or bytes.
 */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions = {}): World {
  const held = new Map(Object.entries(files).map(([path, content]) => [nameOf(path), bytesOf(content)] as const))
  const own = options.packageRoot === undefined ? undefined : diskWorld(options.packageRoot, options.packageRoot)
  const find = (path: string) => held.get(nameOf(path))
  const hold = (path: string, bytes: Uint8Array): void => {
    const clean = inside(path)
    if (!clean) throw new Error(`Cannot write outside the output folder: ${path}`)
    held.set(nameOf(clean), bytes)
  }
  const list = (path: string) => inOrder(namesIn(held.keys(), path))
  return {
    root: '/memory',
    kind: async path => kindOf(held, path),
    read: async path => find(path),
    list: async path => list(path),
    write: async (path, bytes) => hold(path, bytes),
    writeAll: async files => {
      for (const [path, bytes] of files) hold(path, bytes)
    },
    readLayered: async path => find(path) ?? own?.read(path),
    listLayered: async path => inOrder([...list(path), ...((await own?.list(path)) ?? [])]),
    readPackage: async path => own?.readPackage(path),
    now: options.now ?? (() => new Date('2001-01-01T00:00:00Z')),
  }
}

/** A path that leads out names nothing: the map has no entry that begins with a slash. */
function nameOf(path: string): string {
  return inside(path)?.normalize('NFC') ?? '/'
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function kindOf(held: ReadonlyMap<string, Uint8Array>, path: string): 'file' | 'folder' | 'absent' | 'outside' {
  const name = nameOf(path)
  if (name === '/') return 'outside'
  if (held.has(name)) return 'file'
  return name === '' || namesIn(held.keys(), path).length > 0 ? 'folder' : 'absent'
}

function namesIn(paths: Iterable<string>, folder: string): readonly string[] {
  const name = nameOf(folder)
  const start = name === '' ? '' : `${name}/`
  return [...paths].flatMap(path => (path.startsWith(start) ? (path.slice(start.length).split('/')[0] ?? []) : []))
}
