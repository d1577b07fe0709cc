import sharp from 'sharp'
import { expect, it } from 'vitest'
import { jpegParts } from '../../scripts/pdf/jpeg-parts.ts'

const square = sharp({ create: { width: 9, height: 9, channels: 3, background: '#c8102e' } })

it('counts the parts of grey, colour and CMYK, also of a progressive file', async () => {
  const files = [
    square.clone().toColourspace('b-w').jpeg(),
    square.clone().jpeg(),
    square.clone().jpeg({ progressive: true, mozjpeg: true }),
    square.clone().toColourspace('cmyk').jpeg(),
  ]
  expect(await Promise.all(files.map(async each => jpegParts(await each.toBuffer())))).toEqual([1, 3, 3, 4])
})

it('knows nothing of other files, nor of one that is cut off', async () => {
  expect(jpegParts(await square.clone().png().toBuffer())).toBeUndefined()
  expect(jpegParts((await square.clone().jpeg().toBuffer()).subarray(0, 30))).toBeUndefined()
  expect(jpegParts(new Uint8Array())).toBeUndefined()
})
