import { createHash } from 'node:crypto'
import { nothingRecent } from './recent.ts'
import type { CacheStore } from './world/cache-store.ts'

/** Keeps what was made, by what it was made of. */
export interface Memo {
  /**
   * The bytes that were made of the same parts before, or those that `make` makes now; `make` runs once for all who ask
   * for the same at a time. Nothing is kept when it fails.
   * @param parts Everything that the result depends on, versions included.
   */
  readonly of: (parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>
  /** What was kept by these parts; undefined when there is none, or none that is whole. Nobody may change it. */
  readonly find: (parts: readonly (string | Uint8Array)[]) => Promise<Uint8Array | undefined>
  /**
   * What is read of that, by who is asked first of several builds; nobody may change it.
   * @param parts Of what is always the same by the same parts.
   */
  readonly read: <T>(
    parts: readonly (string | Uint8Array)[],
    how: (bytes: Uint8Array) => T | Promise<T>,
  ) => Promise<T | undefined>
  /** Whether something is kept by them, whole or not, which is told sooner. */
  readonly has: (parts: readonly (string | Uint8Array)[]) => Promise<boolean>
  /** Keeps it by these parts, in the place of what was kept by them before. */
  readonly keep: (parts: readonly (string | Uint8Array)[], bytes: Uint8Array) => Promise<void>
}

/** Bytes that a cache may grow to before the longest unused is thrown away. */
const usualLimit = 512 * 1024 * 1024
/** After that so much of it stays, so that not every writing throws something away. */
const kept = 0.8
/** Part of the limit that may be written before the cache is looked over again, which takes longer the more is in it. */
const slack = 0.02
/** SHA-256 in front of every entry: what does not match was cut off or spoilt, and is made anew. */
const seal = 32

/**
 * A memo on disk, safe for several builds at once: entries are written whole or not at all, named by content, and checked
 * on reading.
 * @param limit Most bytes that it may hold.
 * @param values Were read of it for an earlier build of this process.
 */
export function memo(store: CacheStore, limit = usualLimit, values = nothingRecent): Memo {
  const underway = new Map<string, Promise<Uint8Array>>()
  let since = Number.POSITIVE_INFINITY
  const keep = async (name: string, bytes: Uint8Array) => {
    values.forget(name)
    values.forget(`whole ${name}`)
    await store.write(name, sealed(bytes))
    since += bytes.length
    if (since < limit * slack) return
    since = 0
    await prune(store, limit)
  }
  const once = async <T>(name: string, how: (bytes: Uint8Array) => T | Promise<T>, as = ''): Promise<T | undefined> => {
    const before = values.get(as + name)
    if (before) return (await before) as T
    const entry = opened(await store.read(name))
    if (entry === undefined) return undefined
    const made = Promise.resolve(how(entry))
    values.set(as + name, made)
    return made
  }
  const keptOrMade = async (name: string, make: () => Promise<Uint8Array>) => {
    const found = opened(await store.read(name))
    if (found !== undefined) return found
    const made = await make()
    await keep(name, made)
    return made
  }
  return {
    of: (parts, make) => {
      const name = nameOf(parts)
      const coming = underway.get(name) ?? keptOrMade(name, make).finally(() => underway.delete(name))
      underway.set(name, coming)
      return coming
    },
    find: parts => once(nameOf(parts), entry => entry, 'whole '),
    read: (parts, how) => once(nameOf(parts), how),
    has: parts => store.has(nameOf(parts)),
    keep: (parts, bytes) => keep(nameOf(parts), bytes),
  }
}

/** The parts' lengths are part of the name, so that "ab", "c" and "a", "bc" are two. */
function nameOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${typeof part === 'string' ? 's' : 'b'}${part.length}:`).update(part)
  return hash.digest('hex')
}

function sealed(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]))
}

function opened(entry: Uint8Array | undefined): Uint8Array | undefined {
  if (entry === undefined || entry.length < seal) return undefined
  const bytes = entry.subarray(seal)
  return createHash('sha256').update(bytes).digest().equals(entry.subarray(0, seal)) ? bytes : undefined
}

async function prune(store: CacheStore, limit: number): Promise<void> {
  const entries = [...(await store.list())].sort((one, other) => one.used - other.used)
  let size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size <= limit) return
  for (const entry of entries) {
    if (size <= limit * kept) return
    await store.remove(entry.name)
    size -= entry.size
  }
}
