import { PDFArray, type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { numberAt } from './objects.ts'

/** How many parts a pixel of a picture has by its colour space: 1 grey, 3 RGB, 4 CMYK; undefined for any other. */
export function partsOf(picture: PDFDict): number | undefined {
  const space = picture.lookup(PDFName.of('ColorSpace'))
  if (space instanceof PDFName) return device[space.decodeText()]
  if (!(space instanceof PDFArray)) return undefined
  const family = space.lookup(0)
  const profile = space.lookup(1)
  if (!(family instanceof PDFName) || family.decodeText() !== 'ICCBased') return undefined
  return profile instanceof PDFRawStream ? numberAt(profile.dict, 'N') : undefined
}

const device: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3, DeviceCMYK: 4 }
