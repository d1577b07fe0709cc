import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, numberAt, numbersOf, put } from '../objects.ts'
import { functionOf } from './functions.ts'
import type { Purpose, Rgb } from './model.ts'
import { luminosity } from './operators.ts'
import { rgbSpace } from './spaces.ts'
import { type SpotTones, spotShading } from './spot-shading.ts'
import { straight } from './straight.ts'

/** What the colours of a gradient become: four parts of CMYK, or one of grey in a mask. */
export interface Tones {
  readonly purpose: Purpose
  /** The plates of a colour; spot colours as what they look like. */
  readonly cmyk: (rgb: Rgb) => readonly number[]
  /** The same for a colour on the way between two. */
  readonly between: (rgb: Rgb) => readonly number[]
  readonly isExact: (rgb: Rgb) => boolean
  /** What keeps a gradient of one spot colour on its plate; without it such a gradient prints in four inks. */
  readonly spots?: SpotTones | undefined
}

/** Steps of a gradient along a line, and each way of one over an area. */
const along = 33
const area = 64

/**
 * Changes the colours of a gradient in place. A gradient with an ink or a grey at an end stays one straight blend of its
 * ends, so that it meets the flat colour beside it without a step; another follows the screen in steps through the profile.
 * One between tints of a spot colour and paper stays on the plate of that colour.
 * @returns Whether it could be changed; a mesh cannot.
 */
export function repaintShading(context: PDFContext, shading: PDFDict, tones: Tones): boolean {
  if (rgbSpace(context, shading.get(PDFName.of('ColorSpace'))) !== 'rgb') return true
  const type = numberAt(shading, 'ShadingType') ?? 0
  const source = shading.get(PDFName.of('Function'))
  if (type < 1 || type > 3 || source === undefined) return false
  if (tones.purpose === 'paint' && tones.spots && spotShading(context, shading, tones.spots)) return true
  const made = blended(context, source, tones) ?? sampled(context, shading, type, source, tones)
  if (made === undefined) return false
  put(shading, 'Function', made)
  put(shading, 'ColorSpace', PDFName.of(tones.purpose === 'mask' ? 'DeviceGray' : 'DeviceCMYK'))
  const ground = numbersAt(shading, 'Background')
  if (ground !== undefined) put(shading, 'Background', context.obj([...toned(ground, tones)]))
  return true
}

/** The same functions with other ends; undefined where that would not follow the screen. */
function blended(context: PDFContext, source: PDFObject, tones: Tones): PDFObject | undefined {
  const follows = (from: Rgb, to: Rgb) => tones.purpose === 'mask' || [from, to].some(tones.isExact)
  return straight(context, source, rgb => toned(rgb, tones), follows)
}

/** A table of colours in equal steps (FunctionType 0, 16 bits; ISO 32000-1, 7.10.2). */
function sampled(
  context: PDFContext,
  shading: PDFDict,
  type: number,
  source: PDFObject,
  tones: Tones,
): PDFRef | undefined {
  const evaluate = functionOf(context, source)
  if (evaluate === undefined) return undefined
  const domain = numbersAt(shading, 'Domain') ?? (type === 1 ? [0, 1, 0, 1] : [0, 1])
  const steps = type === 1 ? area : along
  const at = (index: number, axis: number) => {
    const [low = 0, high = 1] = domain.slice(axis * 2, axis * 2 + 2)
    return low + ((high - low) * index) / (steps - 1)
  }
  const places = Array.from({ length: type === 1 ? steps * steps : steps }, (_, index) =>
    type === 1 ? [at(index % steps, 0), at(Math.floor(index / steps), 1)] : [at(index, 0)],
  )
  noteEnds(context, source, tones)
  const values = places.flatMap(place => toned(evaluate(place), { ...tones, cmyk: tones.between }))
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(Math.round(value * 0xffff), index * 2)
  const outputs = tones.purpose === 'mask' ? 1 : 4
  const table = context.stream(new Uint8Array(bytes), {
    ...{ FunctionType: 0, Domain: [...domain], BitsPerSample: 16 },
    Size: type === 1 ? [steps, steps] : [steps],
    Range: Array.from({ length: outputs * 2 }, (_, index) => index % 2),
  })
  return context.register(table)
}

/** The colours that someone chose for a gradient are told of like any other; a calculator does not say which they are. */
function noteEnds(context: PDFContext, source: PDFObject, tones: Tones): void {
  const dict = context.lookup(source)
  if (!(dict instanceof PDFDict)) return
  for (const each of arrayAt(dict, 'Functions')?.asArray() ?? []) noteEnds(context, each, tones)
  const ends = [numbersAt(dict, 'C0'), numbersAt(dict, 'C1')]
  for (const end of ends) if (end?.length === 3) toned(end, tones)
}

function toned(color: readonly number[], tones: Tones): readonly number[] {
  return tones.purpose === 'mask' ? [luminosity(asRgb(color))] : tones.cmyk(asRgb(color))
}

function asRgb([red = 0, green = red, blue = red]: readonly number[]): Rgb {
  return [red, green, blue]
}

function numbersAt(dict: PDFDict, key: string): readonly number[] | undefined {
  const array = dict.lookup(PDFName.of(key))
  return array instanceof PDFArray ? numbersOf(array) : undefined
}
