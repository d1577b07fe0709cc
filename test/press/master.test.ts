import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { master } from '../../scripts/press/master.ts'

/** A red field of 40 by 20 with a blue left half. */
const flag = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#c8102e' } })
    .composite([{ input: { create: { width: 20, height: 20, channels: 3, background: '#0057b8' } }, left: 0, top: 0 }])
    .removeAlpha()

const clear = () => sharp({ create: { width: 40, height: 20, channels: 4, background: '#c8102e80' } })

/** What a picture is, and the colours of its corners: top left, top right. */
async function seen(bytes: Uint8Array | undefined) {
  const picture = sharp(bytes)
  const { format, width, height, space, channels, orientation, icc, exif, depth } = await picture.metadata()
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (index: number) => [...data.subarray(index * info.channels, index * info.channels + 3)]
  const corners = [at(0), at(info.width - 1)]
  return { format, size: [width, height], space, channels, orientation, icc, exif, depth, corners }
}

function near(colour: readonly number[] | undefined, wanted: readonly number[], slack = 6): boolean {
  return wanted.every((value, index) => Math.abs(value - (colour?.[index] ?? -99)) <= slack)
}

const [red, blue] = [
  [200, 16, 46],
  [0, 87, 184],
]

describe('master', () => {
  it('leaves the pixels of an upright JPEG in sRGB, byte for byte', async () => {
    const bytes = await flag().jpeg().toBuffer()
    expect(Buffer.from((await master(bytes)) ?? []).equals(bytes)).toBe(true)
  })

  it('takes what a camera wrote out of it', async () => {
    const bytes = await flag()
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' }, IFD0: { Artist: 'Ada' } })
      .toBuffer()
    const made = await master(bytes)
    expect((await seen(bytes)).exif).toBeDefined()
    expect((await seen(made)).exif).toBeUndefined()
    expect((await seen(made)).corners).toEqual((await seen(bytes)).corners)
  })

  it('turns a picture upright', async () => {
    const bytes = await flag().jpeg({ quality: 100 }).withMetadata({ orientation: 3 }).toBuffer()
    const made = await seen(await master(bytes))
    expect([made.size, made.orientation ?? 1]).toEqual([[40, 20], 1])
    expect(near(made.corners[0], red ?? [])).toBe(true)
    const quarter = await flag().jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect((await seen(await master(quarter))).size).toEqual([20, 40])
  })

  it('makes sRGB of CMYK, of grey and of another profile, the colours as they were', async () => {
    const cmyk = await seen(await master(await flag().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer()))
    expect([cmyk.format, cmyk.space, cmyk.channels]).toEqual(['jpeg', 'srgb', 3])
    expect(near(cmyk.corners[1], red ?? [], 40)).toBe(true)
    const grey = await seen(await master(await flag().toColourspace('b-w').jpeg().toBuffer()))
    expect([grey.space, grey.channels]).toEqual(['srgb', 3])
    const wide = await flag().withIccProfile('p3').png().toBuffer()
    const made = await seen(await master(wide))
    expect([made.format, made.icc]).toEqual(['png', undefined])
    expect(near(made.corners[0], blue ?? []) && near(made.corners[1], red ?? [])).toBe(true)
  })

  it('makes a JPEG of WebP and AVIF, a PNG of what is see-through, and eight bits of sixteen', async () => {
    expect((await seen(await master(await flag().webp().toBuffer()))).format).toBe('jpeg')
    expect((await seen(await master(await flag().avif().toBuffer()))).format).toBe('jpeg')
    const through = await seen(await master(await clear().webp().toBuffer()))
    expect([through.format, through.channels]).toEqual(['png', 4])
    const deep = await flag().toColourspace('rgb16').png().toBuffer()
    expect([(await seen(deep)).depth, (await seen(await master(deep))).depth]).toEqual(['ushort', 'uchar'])
  })
})

describe('master, of what is too large or broken', () => {
  it('scales down what is finer than any press shows', async () => {
    const large = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const { width, height } = await sharp(await master(large)).metadata()
    expect(width * height).toBeLessThanOrEqual(40_000_000)
    expect(width / height).toBeCloseTo(1.5, 2)
    expect(width * height).toBeGreaterThan(39_000_000)
  })

  it('refuses a header that claims more than memory holds, before anything is decoded', async () => {
    const small = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const claim = Buffer.from(small)
    claim.writeUInt32BE(100_000, 16)
    claim.writeUInt32BE(100_000, 20)
    expect(await master(claim)).toBeUndefined()
  })

  it('has nothing for what is no picture', async () => {
    expect(await master(new TextEncoder().encode('geen plaatje'))).toBeUndefined()
    expect(await master(new Uint8Array())).toBeUndefined()
  })
})
