import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { coloursPages, magazineEdition, when } from '../pdf/facts.ts'
import { housePress } from '../pdf/house-press.ts'
import { hasGhostscript, look, separate } from '../witness/plates.ts'

const there = await hasGhostscript()

async function printed(): Promise<Uint8Array> {
  const wanted = { screen: false, print: true }
  const press = await housePress()
  const { print } = await makePdf(coloursPages(), magazineEdition(), [], wanted, collector(), when, press)
  return print ?? new Uint8Array()
}

/** Ghostscript is no part of Katern: where it is not installed, this outside witness is not heard. */
describe.skipIf(!there)('the plates as Ghostscript separates them', () => {
  it('have black text on the black plate only, with what lies below kept, and no wet paper', async () => {
    const shown = await look(await printed(), 1)
    expect(shown.textPixels).toBeGreaterThan(1000)
    // The few are edges of the rich black beside it, whose letters move by a hair when others are gone.
    expect(shown.onOtherPlates).toBeLessThan(shown.textPixels / 300)
    expect(shown.onInk).toBeGreaterThan(100)
    expect(shown.saved).toBeGreaterThan(shown.onInk * 0.98)
    expect(shown.most).toBeLessThanOrEqual(300)
  })

  it('have inks to the per cent, and spot colours on plates of their own', async () => {
    const { width, inks } = await separate(await printed(), 1, 96)
    // Within the tint of the accent (0 10 8 0), and in the text of the house colour.
    const bleed = Math.round((3 * 96) / 25.4)
    const at = (110 - 21 + bleed) * width + 200 - 21 + bleed
    const percent = (name: string) => Math.round(((inks.get(name)?.[at] ?? 0) / 255) * 100)
    expect(['Cyan', 'Magenta', 'Yellow', 'Black'].map(percent)).toEqual([0, 10, 8, 0])
    expect([...inks.keys()]).toContain('House Blue')
    expect(inks.get('House Blue')?.includes(255)).toBe(true)
  })
})
