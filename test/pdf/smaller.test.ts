import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readMade, smaller } from '../../scripts/pdf/smaller.ts'
import { noise } from './noise.ts'

describe('smaller', () => {
  it('makes a JPEG of a JPEG, at the fraction asked for', async () => {
    const bytes = await sharp(noise(9600), { raw: { width: 80, height: 40, channels: 3 } })
      .jpeg()
      .toBuffer()
    const made = readMade(await smaller({ filter: 'DCTDecode', width: 80, height: 40, bytes, parts: undefined }, 0.5))
    expect(made).toMatchObject({ filter: 'DCTDecode', width: 40, height: 20, parts: 3 })
    expect(await sharp(made?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 20 })
  })

  it('keeps flat colours without loss, and makes a JPEG of what would stay large', async () => {
    const flat = new Uint8Array(90 * 90 * 3).fill(200)
    const raw = { filter: 'FlateDecode', width: 90, height: 90, parts: 3 } as const
    expect(readMade(await smaller({ ...raw, bytes: flat }, 0.5))).toMatchObject({ filter: 'FlateDecode', width: 45 })
    expect(readMade(await smaller({ ...raw, bytes: noise(24300) }, 1))).toMatchObject({ filter: 'DCTDecode' })
  })

  it('keeps grey grey', async () => {
    const grey = { filter: 'FlateDecode', width: 60, height: 60, bytes: noise(3600), parts: 1 } as const
    expect(readMade(await smaller(grey, 0.5))?.parts).toBe(1)
  })

  it('gives nothing for what is no picture', async () => {
    const broken = { filter: 'DCTDecode', width: 8, height: 8, bytes: new Uint8Array(4), parts: undefined } as const
    expect(readMade(await smaller(broken, 0.5))).toBeUndefined()
  })
})

describe('readMade', () => {
  it('refuses what was not written by it', () => {
    for (const text of ['', 'GIF 1 1 3\nx', 'DCTDecode']) {
      expect(readMade(new TextEncoder().encode(text))).toBeUndefined()
    }
  })
})
