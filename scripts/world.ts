/**
 * Every contact with the outside goes through a World: files, folders, the clock. Tests give another one.
 * Paths are POSIX, relative to the publication's root; nothing outside the root (after resolving links) is ever read.
 */
export interface World {
  /** The publication's folder, absolute; only for `pages/browser.ts` and messages that must name it. Never printed in a PDF. */
  readonly root: string
  /** What is at the path: a file, a folder, nothing, or a place outside the publication (`../`, absolute, a link leading out). */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'absent' | 'outside'>
  /** The file's bytes, or undefined when it is absent or outside. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Names in a folder, sorted by code unit, never in the file system's order; empty when absent or outside. */
  readonly list: (path: string) => Promise<readonly string[]>
  /** Writes beside, reads back, compares and renames, so that the earlier file is whole until the new one is. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>
  /** The same for files that belong together: none is renamed before all are written. */
  readonly writeAll: (files: ReadonlyMap<string, Uint8Array>) => Promise<void>
  /** Like `read` and `list`, for `styles/` and `templates/`: the publication's own file wins over the package's. */
  readonly readLayered: (path: string) => Promise<Uint8Array | undefined>
  readonly listLayered: (path: string) => Promise<readonly string[]>
  /** A file of an installed package, by `package/path/in/it`; for fonts and Paged.js. */
  readonly readPackage: (path: string) => Promise<Uint8Array | undefined>
  readonly now: () => Date
}

/** A world for who only reads files whose place is known. */
export type ReadableWorld = Pick<World, 'read' | 'readLayered' | 'readPackage'>
