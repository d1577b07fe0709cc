import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { colourMap } from '../../../scripts/pdf/colour/colour-map.ts'
import { convertPicture } from '../../../scripts/pdf/colour/convert-picture.ts'
import type { PictureJob } from '../../../scripts/pdf/colour/picture-job.ts'
import { convertPictures } from '../../../scripts/pdf/colour/pictures.ts'
import { onPlates } from '../../../scripts/pdf/colour/plates.ts'
import { fixture, houseInks } from '../facts.ts'
import { houseProfile, houseSeparator } from '../house-press.ts'

async function converted(convert: (job: PictureJob) => ReturnType<typeof convertPicture> = convertPicture) {
  const doc = await PDFDocument.load(fixture('colours.pdf'), { updateMetadata: false })
  const { pictures } = onPlates(doc, colourMap(houseInks, await houseSeparator()), 24)
  const done = await convertPictures(doc, pictures, { press: houseProfile, convert, lanes: 2 })
  const streams = doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && String(object.dict.get(PDFName.of('Subtype'))) === '/Image' ? [object] : [],
    )
  return { pictures, done, streams }
}

const at = (stream: PDFRawStream, key: string) => String(stream.dict.get(PDFName.of(key)))

describe('convertPictures', () => {
  it('leaves every picture in CMYK, or in grey on the black plate or in a mask', async () => {
    const { pictures, done, streams } = await converted()
    expect(done).toHaveLength(pictures.length)
    const spaces = streams.map(each => at(each, 'ColorSpace'))
    expect(new Set(spaces)).toEqual(new Set(['/DeviceCMYK', '/DeviceGray']))
    expect(spaces.filter(each => each === '/DeviceCMYK').length).toBeGreaterThanOrEqual(3)
  })

  it('turns the inverted plates of JPEG again, and keeps masks', async () => {
    const { streams } = await converted()
    const jpegs = streams.filter(
      each => at(each, 'Filter') === '/DCTDecode' && at(each, 'ColorSpace') === '/DeviceCMYK',
    )
    expect(jpegs.length).toBeGreaterThan(0)
    for (const each of jpegs) {
      expect(at(each, 'Decode')).toBe('[ 1 0 1 0 1 0 1 0 ]')
      expect((await sharp(each.getContents()).metadata()).space).toBe('cmyk')
    }
    expect(streams.some(each => at(each, 'ColorSpace') === '/DeviceCMYK' && each.dict.has(PDFName.of('SMask')))).toBe(
      true,
    )
  })

  it('hands over the profile that a picture brings', async () => {
    const jobs: PictureJob[] = []
    await converted(job => {
      jobs.push(job)
      return convertPicture(job)
    })
    expect(jobs.filter(job => job.source !== undefined).length).toBeGreaterThan(0)
  })

  it('leaves a picture as it was when it cannot be converted', async () => {
    const { done, streams } = await converted(async () => undefined)
    expect(done).toEqual([])
    expect(streams.map(each => at(each, 'ColorSpace')).join()).toMatch(/ICCBased|DeviceRGB/)
  })
})
