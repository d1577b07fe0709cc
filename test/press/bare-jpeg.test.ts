import sharp from 'sharp'
import { expect, it } from 'vitest'
import { bareJpeg } from '../../scripts/press/bare-jpeg.ts'

const square = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#c8102e' } })

it('takes Exif and the like out and keeps the profile', async () => {
  const bytes = await square()
    .jpeg()
    .withExif({ IFD0: { Artist: 'Ada Lovelace' } })
    .withIccProfile('p3')
    .toBuffer()
  const bare = bareJpeg(bytes)
  expect(Buffer.from(bytes).includes('Ada Lovelace')).toBe(true)
  expect(Buffer.from(bare).includes('Ada Lovelace')).toBe(false)
  const { icc, exif } = await sharp(bare).metadata()
  expect([icc !== undefined, exif]).toEqual([true, undefined])
  const pixels = (file: Uint8Array) => sharp(file).raw().toBuffer()
  expect((await pixels(bare)).equals(await pixels(bytes))).toBe(true)
})

it('keeps the mark by which CMYK is told to be inverted', async () => {
  const bytes = await square().toColourspace('cmyk').jpeg().toBuffer()
  expect(Buffer.from(bareJpeg(bytes)).includes('Adobe')).toBe(Buffer.from(bytes).includes('Adobe'))
})

it('leaves what is no JPEG, or is cut off, as it is', async () => {
  const png = await square().png().toBuffer()
  const cut = (await square().jpeg().toBuffer()).subarray(0, 50)
  for (const bytes of [png, cut, new Uint8Array()]) expect(bareJpeg(bytes)).toBe(bytes)
})
