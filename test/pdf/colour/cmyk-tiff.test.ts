import sharp from 'sharp'
import { expect, it } from 'vitest'
import { cmykTiff } from '../../../scripts/pdf/colour/cmyk-tiff.ts'

it('is read by sharp as CMYK, plate by plate', async () => {
  const pixels = Uint8Array.of(255, 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 10, 20, 30, 40)
  const tiff = cmykTiff(pixels, 2, 2)
  expect(await sharp(tiff).metadata()).toMatchObject({
    format: 'tiff',
    space: 'cmyk',
    width: 2,
    height: 2,
    channels: 4,
  })
  const raw = await sharp(tiff).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer()
  expect([...raw]).toEqual([...pixels])
})
