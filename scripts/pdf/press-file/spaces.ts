import { PDFArray, type PDFContext, PDFName, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import { numberAt } from '../objects.ts'

/** What a printer minds of a colour space. */
export interface ReadSpace {
  /** `rgb`, `cmyk`, `grey`, `spot`, `pattern` or `other`, also of the space that an indexed or uncoloured one builds on. */
  readonly kind: 'rgb' | 'cmyk' | 'grey' | 'spot' | 'pattern' | 'other'
  /** Name of the spot colour. */
  readonly spot?: string | undefined
  /** How the spot colour is defined: its other space and function, as text. */
  readonly definition?: string | undefined
}

/** Reads a colour space, given by name or as an array (ISO 32000-1, 8.6). */
export function readSpace(context: PDFContext, object: PDFObject | undefined): ReadSpace {
  const space = context.lookup(object)
  if (space instanceof PDFName) return { kind: byName[space.decodeText()] ?? 'other' }
  if (!(space instanceof PDFArray)) return { kind: 'other' }
  const first = space.lookup(0)
  const family = first instanceof PDFName ? first.decodeText() : ''
  if (family === 'ICCBased') return { kind: byParts[partsOf(space.lookup(1))] ?? 'other' }
  if (family === 'Indexed' || family === 'Pattern') {
    const base = space.size() > 1 ? readSpace(context, space.get(1)) : { kind: 'other' as const }
    return family === 'Pattern' && base.kind !== 'rgb' ? { kind: 'pattern' } : base
  }
  if (family === 'Separation') return spotOf(context, space)
  if (family !== 'DeviceN') return { kind: byName[family] ?? 'other' }
  return readSpace(context, space.get(2)).kind === 'rgb' ? { kind: 'rgb' } : { kind: 'other' }
}

function spotOf(context: PDFContext, space: PDFArray): ReadSpace {
  const name = space.lookup(1)
  if (readSpace(context, space.get(2)).kind === 'rgb') return { kind: 'rgb' }
  const definition = [space.get(2), context.lookup(space.get(3))].map(String).join(' ')
  return { kind: 'spot', spot: name instanceof PDFName ? name.decodeText() : '', definition }
}

function partsOf(profile: PDFObject | undefined): number {
  return profile instanceof PDFStream ? (numberAt(profile.dict, 'N') ?? 0) : 0
}

const byParts: Readonly<Record<number, ReadSpace['kind']>> = { 1: 'grey', 3: 'rgb', 4: 'cmyk' }

const byName: Readonly<Record<string, ReadSpace['kind']>> = {
  ...{ DeviceRGB: 'rgb', CalRGB: 'rgb', DeviceCMYK: 'cmyk', DeviceGray: 'grey', CalGray: 'grey', Pattern: 'pattern' },
  // The short names of inline images.
  ...{ RGB: 'rgb', CMYK: 'cmyk', G: 'grey' },
}
