import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, numberAt, numbersOf, put } from '../objects.ts'
import type { Rgb } from './model.ts'

/**
 * The functions of a gradient with its colours replaced, each still a straight blend (FunctionType 2, or 3 of those; ISO
 * 32000-1, 7.10.3 and 7.10.4).
 * @param colourOf What a colour becomes; undefined for one that has no place in the new space.
 * @param follows Whether a blend may stay straight between these two.
 * @returns undefined when one may not, or for functions of another type.
 */
export function straight(
  context: PDFContext,
  source: PDFObject,
  colourOf: (rgb: Rgb) => readonly number[] | undefined,
  follows: (from: Rgb, to: Rgb) => boolean = () => true,
): PDFObject | undefined {
  const dict = context.lookup(source)
  if (!(dict instanceof PDFDict)) return undefined
  const type = numberAt(dict, 'FunctionType')
  if (type === 3) {
    const inner = arrayAt(dict, 'Functions')?.asArray() ?? []
    const parts = inner.map(each => straight(context, each, colourOf, follows))
    return parts.every(each => each !== undefined)
      ? changed(context, dict, { Functions: context.obj(parts) })
      : undefined
  }
  const [from, to] = [rgbAt(dict, 'C0'), rgbAt(dict, 'C1')]
  if (type !== 2 || !from || !to || !follows(from, to)) return undefined
  const [first, last] = [colourOf(from), colourOf(to)]
  return first && last && changed(context, dict, { C0: context.obj([...first]), C1: context.obj([...last]) })
}

/** A range is that of the old colours. */
function changed(context: PDFContext, dict: PDFDict, entries: Readonly<Record<string, PDFObject>>): PDFObject {
  const copy = dict.clone(context)
  for (const [key, value] of Object.entries(entries)) put(copy, key, value)
  copy.delete(PDFName.of('Range'))
  return context.register(copy)
}

function rgbAt(dict: PDFDict, key: string): Rgb | undefined {
  const array = dict.lookup(PDFName.of(key))
  const [red, green, blue, ...more] = (array instanceof PDFArray && numbersOf(array)) || []
  return red === undefined || green === undefined || blue === undefined || more.length > 0
    ? undefined
    : [red, green, blue]
}
