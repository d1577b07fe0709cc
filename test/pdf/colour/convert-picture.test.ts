import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { convertPicture } from '../../../scripts/pdf/colour/convert-picture.ts'
import type { PictureJob } from '../../../scripts/pdf/colour/picture-job.ts'
import { houseProfile, houseSeparator } from '../house-press.ts'

const job = (change: Partial<PictureJob>): PictureJob => ({
  ...{ kind: 'pixels', bytes: new Uint8Array(), width: 1, height: 1, parts: 3, press: houseProfile, grey: false },
  ...change,
})

async function jpeg(red: number, green: number, blue: number, side = 40): Promise<Uint8Array> {
  const create = { width: side, height: side, channels: 3, background: { r: red, g: green, b: blue } } as const
  return new Uint8Array(await sharp({ create }).jpeg({ quality: 98, chromaSubsampling: '4:4:4' }).toBuffer())
}

/** The plates of the first pixel, as the press gets them: our JPEGs are inverted, and `/Decode` turns them again. */
async function plates(bytes: Uint8Array): Promise<readonly number[]> {
  const raw = await sharp(bytes).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer()
  return [...raw.subarray(0, 4)]
}

describe('convertPicture', () => {
  it('puts a photograph on the plates as Little CMS does', async () => {
    const bytes = await jpeg(0, 87, 184)
    const made = await convertPicture(job({ kind: 'jpeg', bytes, width: 40, height: 40 }))
    expect(made).toMatchObject({ filter: 'DCTDecode', width: 40, height: 40, parts: 4 })
    const wanted = (await houseSeparator()).pixels(Uint8Array.of(0, 87, 184))
    for (const [index, plate] of (await plates(made?.bytes ?? bytes)).entries()) {
      expect(Math.abs(plate - (wanted[index] ?? 0))).toBeLessThanOrEqual(6)
    }
  })

  it('keeps a drawing exact to the pixel', async () => {
    const bytes = new Uint8Array(30 * 30 * 3).fill(255)
    const made = await convertPicture(job({ bytes, width: 30, height: 30 }))
    expect(made).toMatchObject({ filter: 'FlateDecode', parts: 4, ink: 0 })
  })

  it('packs noise from pixels as JPEG, since nothing else makes it small', async () => {
    const bytes = Uint8Array.from({ length: 100 * 100 * 3 }, (_, at) =>
      Math.floor(Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 256),
    )
    expect(await convertPicture(job({ bytes, width: 100, height: 100 }))).toMatchObject({
      filter: 'DCTDecode',
      parts: 4,
    })
  })

  it('keeps grey on the black plate, lightness by lightness', async () => {
    const bytes = Uint8Array.of(0, 128, 255)
    const made = await convertPicture(job({ bytes, width: 3, height: 1, parts: 1 }))
    expect(made).toMatchObject({ filter: 'FlateDecode', parts: 1 })
  })

  it('leaves grey in a mask as light as it is', async () => {
    const made = await convertPicture(job({ bytes: Uint8Array.of(255, 255, 255), grey: true }))
    expect(made).toMatchObject({ filter: 'FlateDecode', parts: 1, ink: 0 })
  })

  it('scales down what is too fine', async () => {
    const bytes = await jpeg(200, 100, 50, 80)
    const made = await convertPicture(job({ kind: 'jpeg', bytes, width: 80, height: 80, scaleTo: 20 }))
    expect(made).toMatchObject({ width: 20, height: 20 })
  })

  it('measures the ink: the profile keeps under its limit', async () => {
    const made = await convertPicture(job({ bytes: new Uint8Array(300), width: 10, height: 10 }))
    expect(made?.ink).toBeGreaterThan(2.5)
    expect(made?.ink).toBeLessThanOrEqual(3.01)
  })

  it('gives up on what is no picture, or no profile', async () => {
    expect(await convertPicture(job({ kind: 'jpeg', bytes: Uint8Array.of(1, 2, 3) }))).toBeUndefined()
    expect(await convertPicture(job({ press: Uint8Array.of(1) }))).toBeUndefined()
  })
})
