import { createHash } from 'node:crypto'
import type { Asset } from '../html/model.ts'
import type { ReadableWorld } from '../world.ts'

/** The content of each file that pages may ask for, as a hash, by its address. */
export type AssetHashes = readonly (readonly [string, string])[]

/** Reads every file once. One that is not there has a hash as well. */
export async function assetHashes(assets: ReadonlyMap<string, Asset>, world: ReadableWorld): Promise<AssetHashes> {
  const read = { publication: world.read, layered: world.readLayered, package: world.readPackage }
  const hashes = [...assets].map(async ([url, asset]) => {
    return [url, hashOf([(await read[asset.from](asset.path)) ?? ''])] as const
  })
  return Promise.all(hashes)
}

/** Tells which of the files a text names, in one look however many there are: the text of a whole book is long. */
export function namesIn(hashes: AssetHashes): (text: string) => AssetHashes {
  if (hashes.length === 0) return () => []
  // Of two addresses that begin alike, the longer is meant where it stands.
  const longestFirst = hashes.map(([url]) => url).sort((one, other) => other.length - one.length)
  const any = new RegExp(longestFirst.map(literal).join('|'), 'g')
  return text => {
    const named = new Set(text.match(any))
    return hashes.filter(([url]) => named.has(url))
  }
}

/** The files of a book as its memos look at them; every text of the book is looked through once for both. */
export interface BookFiles {
  /** Those that a text names. */
  readonly named: (text: string) => AssetHashes
  /**
   * Those that any section may ask for: what the styles name, and what no markup names, the fonts above all.
   * @param styled Named by the styles.
   */
  readonly shared: (styled?: AssetHashes) => AssetHashes
}

/** @param markups Of all sections. */
export function bookFiles(hashes: AssetHashes, markups: readonly string[]): BookFiles {
  const named = namesIn(hashes)
  const shown = new Set(markups.flatMap(named))
  return {
    named,
    shared: (styled = []) => hashes.filter(each => styled.includes(each) || !shown.has(each)),
  }
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Of parts in this order; no two lists of parts have the same. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
