import { describe, expect, it } from 'vitest'
import { blackOnly, neutralOf } from '../../../scripts/pdf/colour/grey.ts'
import { houseSeparator } from '../house-press.ts'

describe('neutralOf', () => {
  it('is the lightness of a grey, and nothing for a colour', () => {
    expect(neutralOf([0.5, 0.5, 0.5])).toBeCloseTo(0.5)
    expect(neutralOf([0.5, 0.502, 0.5])).toBeCloseTo(0.5007, 3)
    expect(neutralOf([0.5, 0.51, 0.5])).toBeUndefined()
  })
})

describe('blackOnly', () => {
  it('keeps white, black, and the order between', async () => {
    const { blackRamp } = await houseSeparator()
    expect(blackOnly(1, blackRamp)).toEqual([0, 0, 0, 0])
    expect(blackOnly(0, blackRamp)).toEqual([0, 0, 0, 1])
    const steps = Array.from({ length: 256 }, (_, value) => blackOnly(value / 255, blackRamp)[3])
    for (const [index, black] of steps.slice(1).entries()) expect(black).toBeLessThanOrEqual(steps[index] ?? 0)
    expect(new Set(steps).size).toBeGreaterThan(200)
  })

  it('is as light on the paper as on the screen', () => {
    // A paper of L* 100 and a black of 0, falling evenly: L* of #777777 is 50.03, so the plate is half full.
    const even = Array.from({ length: 101 }, (_, step) => 100 - step)
    expect(blackOnly(0x77 / 255, even)[3]).toBeCloseTo(0.5, 2)
  })
})
