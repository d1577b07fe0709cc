import { expect, it } from 'vitest'
import { openedProfiles } from '../../../scripts/pdf/colour/opened-profiles.ts'
import { houseProfile } from '../house-press.ts'

it('opens the same profiles once, by content, and others by themselves', async () => {
  const open = openedProfiles()
  const first = await open(houseProfile)
  expect(await open(houseProfile.slice())).toBe(first)
  expect(await open(houseProfile, Uint8Array.of(1))).not.toBe(first)
  expect(await open(Uint8Array.of(1))).toBeUndefined()
})
