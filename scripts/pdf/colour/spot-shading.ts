import { type PDFContext, type PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, numbersOf, put } from '../objects.ts'
import type { Paint, Rgb } from './model.ts'
import { straight } from './straight.ts'

/** What a gradient needs to stay on the plate of a spot colour. */
export interface SpotTones {
  readonly paint: (rgb: Rgb) => Paint
  /** The Separation space of a spot colour. */
  readonly spaceOf: (paint: Paint) => PDFRef
}

/**
 * Leaves a gradient on the plate of one spot colour, in place, when all of its colours are tints of it, or paper, which is a
 * tint of nothing (ISO 32000-1, 8.6.6.4).
 * @returns Whether it did: not between two spot colours, nor between one and other inks.
 */
export function spotShading(context: PDFContext, shading: PDFDict, { paint, spaceOf }: SpotTones): boolean {
  let spot: Paint | undefined
  const tintOf = (rgb: Rgb): readonly number[] | undefined => {
    const found = paint(rgb)
    if (found.spot === undefined) return found.cmyk.every(part => part === 0) ? [0] : undefined
    spot ??= found
    return found.spot.name === spot.spot?.name ? [found.spot.tint] : undefined
  }
  const source = shading.get(PDFName.of('Function'))
  const made = source && straight(context, source, tintOf)
  const array = arrayAt(shading, 'Background')
  const [red = 1, green = 1, blue = 1] = (array && numbersOf(array)) ?? []
  const ground = array && tintOf([red, green, blue])
  if (made === undefined || spot === undefined || (array !== undefined && ground === undefined)) return false
  put(shading, 'Function', made)
  put(shading, 'ColorSpace', spaceOf(spot))
  if (ground !== undefined) put(shading, 'Background', context.obj([...ground]))
  return true
}
