import type { Memo } from '../memo.ts'
import { picturePool } from '../pdf/colour/picture-pool.ts'
import { openProfile } from '../pdf/colour/profile.ts'
import type { PressMeans } from '../pdf/model.ts'
import { memoPictures } from './memo-pictures.ts'

/** What the print file is made with, and how to put it away. */
export interface OpenMeans extends PressMeans {
  readonly end: () => Promise<void>
}

/**
 * Opens the profile of the press; undefined when colours cannot be separated with it.
 * @param memo Keeps the pictures that were converted.
 * @param libraries Versions of what converts them.
 * @param open May be one that opens each profile once.
 */
export async function pressMeans(
  profile: Uint8Array,
  memo: Memo,
  libraries: string,
  open: typeof openProfile = openProfile,
): Promise<OpenMeans | undefined> {
  const separator = await open(profile)
  if (separator === undefined) return undefined
  const pool = picturePool()
  const convert = memoPictures(pool.convert, memo, libraries)
  return { profile, separator, convert, lanes: pool.size, end: pool.end }
}
