import type { Edition } from '../edition/model.ts'
import type { Html } from '../html/model.ts'
import type { Memo } from '../memo.ts'
import { type Collector, message } from '../message.ts'
import { picturePool } from '../pdf/colour/picture-pool.ts'
import { openProfile } from '../pdf/colour/profile.ts'
import type { PressMeans } from '../pdf/model.ts'
import type { World } from '../world.ts'
import { colourPlaces } from './colour-place.ts'
import { memoPictures } from './memo-pictures.ts'

/** What the print file is made with, and how to put it away. */
export interface OpenMeans extends PressMeans {
  readonly end: () => Promise<void>
}

/**
 * Opens the profile of the press; undefined when it is not there or not to be used, and the collector says so.
 * @param memo Keeps the pictures that were converted.
 */
export async function pressMeans(
  edition: Edition,
  html: Html,
  world: World,
  collector: Collector,
  memo: Memo,
  signal: AbortSignal,
): Promise<OpenMeans | undefined> {
  const path = edition.tokens.print.profile
  const profile = await world.readLayered(path)
  if (profile === undefined) {
    return void collector.add(message('missing-profile', `There is no profile ${path}`, { place: { file: path } }))
  }
  const separator = await openProfile(profile)
  if (separator === undefined) {
    const reason = `${path} is no profile that colours can be separated with`
    return void collector.add(message('unusable-profile', reason, { place: { file: path } }))
  }
  const pool = picturePool()
  // Threads at work would keep a build that was stopped alive.
  signal.addEventListener('abort', () => void pool.end(), { once: true })
  const convert = memoPictures(pool.convert, memo, await versionsOf(world))
  return { profile, separator, convert, lanes: pool.size, placeOf: colourPlaces(edition, html, world), end: pool.end }
}

async function versionsOf(world: World): Promise<string> {
  const files = await Promise.all(['sharp', 'lcms-wasm'].map(name => world.readPackage(`${name}/package.json`)))
  return files.map(file => (file ? String(JSON.parse(new TextDecoder().decode(file)).version) : '')).join(' ')
}
