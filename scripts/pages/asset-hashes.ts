import { createHash } from 'node:crypto'
import type { Asset } from '../html/model.ts'
import type { World } from '../world.ts'

/** The content of each file that pages may ask for, as a hash, by its address. */
export type AssetHashes = readonly (readonly [string, string])[]

/** Reads every file once. One that is not there has a hash as well. */
export async function assetHashes(assets: ReadonlyMap<string, Asset>, world: World): Promise<AssetHashes> {
  const read = { publication: world.read, layered: world.readLayered, package: world.readPackage }
  const hashes = [...assets].map(async ([url, asset]) => {
    return [url, hashOf([(await read[asset.from](asset.path)) ?? ''])] as const
  })
  return Promise.all(hashes)
}

/** Those that a text names. */
export function namedIn(text: string, hashes: AssetHashes): AssetHashes {
  return hashes.filter(([url]) => text.includes(url))
}

/** Of parts in this order; no two lists of parts have the same. */
export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
