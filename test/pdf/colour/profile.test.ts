import { describe, expect, it } from 'vitest'
import { isPressProfile, openProfile } from '../../../scripts/pdf/colour/profile.ts'
import { houseProfile, houseSeparator } from '../house-press.ts'

describe('openProfile', () => {
  it('separates as Little CMS does, relative colorimetric with black point compensation', async () => {
    const { colour } = await houseSeparator()
    const percent = (r: number, g: number, b: number) => colour([r, g, b]).map(each => Math.round(each * 100))
    expect(percent(1, 1, 1)).toEqual([0, 0, 0, 0])
    const black = percent(0, 0, 0)
    expect(black.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(300)
    expect(black[3]).toBeGreaterThan(90)
    const blue = percent(0, 87 / 255, 184 / 255)
    expect(Math.abs((blue[0] ?? 0) - 93)).toBeLessThanOrEqual(3)
    expect(blue[2]).toBeLessThanOrEqual(2)
  })

  it('gives pixels the same plates as single colours, to a step of 8 bits', async () => {
    const { colour, pixels } = await houseSeparator()
    const one = colour([200 / 255, 16 / 255, 46 / 255])
    const [c = 0, m = 0, y = 0, k = 0] = pixels(Uint8Array.of(200, 16, 46))
    for (const [index, plate] of [c, m, y, k].entries())
      expect(Math.abs(plate / 255 - (one[index] ?? 0))).toBeLessThan(0.012)
  })

  it('converts more pixels than it takes at a time', async () => {
    const { pixels } = await houseSeparator()
    const count = (1 << 19) + 7
    const plates = pixels(new Uint8Array(count * 3).fill(255))
    expect(plates).toHaveLength(count * 4)
    expect(plates.at(-1)).toBe(0)
  })

  it('knows how dark black alone is', async () => {
    const { blackRamp } = await houseSeparator()
    expect(blackRamp).toHaveLength(101)
    expect(blackRamp[0]).toBeGreaterThan(90)
    expect(blackRamp[100]).toBeLessThan(25)
    for (const [step, light] of blackRamp.slice(1).entries())
      expect(light).toBeLessThanOrEqual((blackRamp[step] ?? 0) + 0.01)
  })

  it('refuses what is no profile of a press', async () => {
    expect(await openProfile(new TextEncoder().encode('no profile'))).toBeUndefined()
    const broken = houseProfile.slice(0, 4000)
    expect(await openProfile(broken)).toBeUndefined()
  })

  it('reads a source that is spoilt, or no RGB profile, as sRGB', async () => {
    // A header that says it is an RGB profile, and nothing behind it.
    const bare = houseProfile.slice(0, 132)
    bare.set(new TextEncoder().encode('mntrRGB XYZ '), 12)
    bare.set([0, 0, 0, 132], 0)
    bare.set([0, 0, 0, 0], 128)
    expect((await openProfile(houseProfile, bare))?.colour([0, 0, 1])).toEqual(
      (await houseSeparator()).colour([0, 0, 1]),
    )
    const odd = await openProfile(houseProfile, houseProfile)
    expect(odd?.colour([1, 1, 1])).toEqual([0, 0, 0, 0])
  })
})

describe('isPressProfile', () => {
  it('wants the class and the space of a press', () => {
    expect(isPressProfile(houseProfile)).toBe(true)
    for (const at of [12, 16, 36]) {
      const other = houseProfile.slice()
      other[at] = 0
      expect(isPressProfile(other)).toBe(false)
    }
  })
})
