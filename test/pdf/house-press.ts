import { readFileSync } from 'node:fs'
import { convertPicture } from '../../scripts/pdf/colour/convert-picture.ts'
import { openedProfiles } from '../../scripts/pdf/colour/opened-profiles.ts'
import type { Separator } from '../../scripts/pdf/colour/profile.ts'
import type { PressMeans } from '../../scripts/pdf/model.ts'

/** Bytes of the default profile. */
export const houseProfile = new Uint8Array(
  readFileSync(new URL('../../styles/icc/fogra39-coated-300.icc', import.meta.url)),
)

const opened = openedProfiles()

/** The default profile, opened once. */
export async function houseSeparator(): Promise<Separator> {
  const separator = await opened(houseProfile)
  if (separator === undefined) throw new Error('The default profile cannot be opened')
  return separator
}

/** What the print file is made with, without worker threads. */
export async function housePress(): Promise<PressMeans> {
  return {
    profile: houseProfile,
    separator: await houseSeparator(),
    convert: job => convertPicture(job, opened),
    lanes: 1,
  }
}
