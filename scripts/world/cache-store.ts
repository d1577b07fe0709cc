import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pid } from 'node:process'

/** A folder of files that may be gone at any time. Nothing here ever fails: what cannot be read is not there. */
export interface CacheStore {
  readonly read: (name: string) => Promise<Uint8Array | undefined>
  /** Whether there is something to read, which is told sooner. */
  readonly has: (name: string) => Promise<boolean>
  /** Beside and renamed: another build sees the whole file or none. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>
  /** What is there, with its size in bytes and when it was last used, in milliseconds of Unix time. */
  readonly list: () => Promise<readonly CacheEntry[]>
  readonly remove: (name: string) => Promise<void>
}

/** A file of the cache. */
export interface CacheEntry {
  readonly name: string
  readonly size: number
  readonly used: number
}

/** The store in a folder on disk, which is made when something is first written. */
export function cacheStore(folder: string): CacheStore {
  return {
    read: async name => {
      const at = join(folder, name)
      const bytes = await readFile(at).catch(() => undefined)
      const now = new Date()
      // Marks it as used; a cache that may only be read stays as it is.
      if (bytes !== undefined) await utimes(at, now, now).catch(() => undefined)
      return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    },
    has: async name => (await stat(join(folder, name)).catch(() => undefined))?.isFile() ?? false,
    write: (name, bytes) => replace(folder, name, bytes).catch(() => undefined),
    list: async () => {
      const names = await readdir(folder).catch(() => [])
      const entries = names.map(async name => {
        const found = await stat(join(folder, name)).catch(() => undefined)
        return found?.isFile() ? [{ name, size: found.size, used: found.mtimeMs }] : []
      })
      return (await Promise.all(entries)).flat()
    },
    remove: name => rm(join(folder, name), { force: true }).catch(() => undefined),
  }
}

/**
 * Does not wait for the disk, as finished files do: what a power cut spoils of an entry, the memo sees by its seal. What a build
 * that was killed left beside is thrown away like an entry that nobody uses.
 */
async function replace(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const beside = join(folder, `.${name}.${pid}-${randomBytes(4).toString('hex')}.tmp`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(beside, bytes, { flag: 'wx' })
    await rename(beside, join(folder, name))
  } catch (cause) {
    await rm(beside, { force: true })
    throw cause
  }
}
