import { type Collector, message, type Place } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import { findNamedFile } from './files.ts'

/** Where a chapter's files are looked for. */
export interface FilePlaces {
  readonly world: World
  /** The chapter's path. */
  readonly path: string
  /** The edition's folder. */
  readonly folder: string
}

/**
 * Finds a file that an attribute names: from the chapter's folder, then from the edition's.
 * @param value The path as written, relative.
 * @param places The chapter and its edition.
 * @param place Where the directive stands.
 * @param collector Receives `missing-file` or `outside-publication`.
 * @returns The path from the publication's root, or undefined.
 */
export async function findFile(
  value: string,
  { world, path, folder }: FilePlaces,
  place: Place,
  collector: Collector,
): Promise<string | undefined> {
  const found = await findNamedFile(value, path, folder, world)
  if (found.kind === 'file') return found.path
  const absent = found.kind === 'absent'
  const reason = absent
    ? `There is no file “${value}”${didYouMean(
        value,
        found.names.filter(each => each !== value),
      )}`
    : `“${value}” lies outside the publication`
  collector.add(message(absent ? 'missing-file' : 'outside-publication', reason, { place }))
  return undefined
}
