import { PDFArray, type PDFContext, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { numberAt } from '../objects.ts'

/** What a colour space counts in: RGB or grey of whatever kind, which the press does not know, or something else. */
export function rgbSpace(context: PDFContext, object: PDFObject | undefined): 'rgb' | 'grey' | 'other' {
  const space = context.lookup(object)
  if (space instanceof PDFName) return byName[space.decodeText()] ?? 'other'
  if (!(space instanceof PDFArray)) return 'other'
  const family = space.lookup(0)
  const name = family instanceof PDFName ? family.decodeText() : ''
  if (name !== 'ICCBased') return byName[name] ?? 'other'
  const profile = space.lookup(1)
  const components = profile instanceof PDFStream ? numberAt(profile.dict, 'N') : undefined
  return components === 3 ? 'rgb' : components === 1 ? 'grey' : 'other'
}

const byName: Readonly<Record<string, 'rgb' | 'grey'>> = {
  ...{ DeviceRGB: 'rgb', CalRGB: 'rgb', RGB: 'rgb' },
  ...{ DeviceGray: 'grey', CalGray: 'grey', G: 'grey' },
}

/** Bytes of the ICC profile of a colour space; undefined when it has none. */
export function profileOf(context: PDFContext, object: PDFObject | undefined): PDFStream | undefined {
  const space = context.lookup(object)
  const profile = space instanceof PDFArray && space.size() > 1 ? space.lookup(1) : undefined
  return profile instanceof PDFStream ? profile : undefined
}
