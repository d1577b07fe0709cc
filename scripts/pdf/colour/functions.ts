import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '../decoded-stream.ts'
import { arrayAt, numberAt, numbersOf } from '../objects.ts'
import { calculator } from './calculator.ts'

/** A PDF function as JavaScript (ISO 32000-1, 7.10). */
export type Evaluate = (input: readonly number[]) => readonly number[]

/**
 * Reads a function, or several with one output each: exponential (type 2), stitching (3) and calculator (4), which are what
 * Chromium writes. Undefined for another type or a broken one.
 */
export function functionOf(context: PDFContext, object: PDFObject | undefined): Evaluate | undefined {
  const found = context.lookup(object)
  if (found instanceof PDFArray) {
    const parts = found.asArray().map(each => functionOf(context, each))
    return parts.every(each => each !== undefined) ? input => parts.flatMap(each => each(input)) : undefined
  }
  const dict = found instanceof PDFRawStream ? found.dict : found
  if (!(dict instanceof PDFDict)) return undefined
  const [domain, range] = [numbersAt(dict, 'Domain'), numbersAt(dict, 'Range')]
  const inner = innerOf(context, dict, found)
  return inner && (input => clamped(inner(clamped(input, domain)), range))
}

function innerOf(context: PDFContext, dict: PDFDict, found: PDFObject | undefined): Evaluate | undefined {
  const type = numberAt(dict, 'FunctionType')
  if (type === 2) return exponential(dict)
  if (type === 3) return stitching(context, dict)
  if (type !== 4 || !(found instanceof PDFRawStream)) return undefined
  const run = calculator(Buffer.from(decodedBytes(found)).toString('latin1'))
  const outputs = (numbersAt(dict, 'Range') ?? []).length / 2
  return run && (input => run(input).slice(-outputs))
}

function exponential(dict: PDFDict): Evaluate {
  const [from, to, power] = [numbersAt(dict, 'C0') ?? [0], numbersAt(dict, 'C1') ?? [1], numberAt(dict, 'N') ?? 1]
  return ([x = 0]) => from.map((value, index) => value + x ** power * ((to[index] ?? 0) - value))
}

function stitching(context: PDFContext, dict: PDFDict): Evaluate | undefined {
  const parts = (arrayAt(dict, 'Functions')?.asArray() ?? []).map(each => functionOf(context, each))
  if (!parts.every(each => each !== undefined)) return undefined
  const [bounds, encode] = [numbersAt(dict, 'Bounds') ?? [], numbersAt(dict, 'Encode') ?? []]
  const [first = 0, last = 1] = numbersAt(dict, 'Domain') ?? []
  return ([x = 0]) => {
    const found = bounds.findIndex(bound => x < bound)
    const index = found < 0 ? bounds.length : found
    const [low, high] = [bounds[index - 1] ?? first, bounds[index] ?? last]
    const [from = 0, to = 1] = encode.slice(index * 2, index * 2 + 2)
    return parts[index]?.([high === low ? from : from + ((x - low) / (high - low)) * (to - from)]) ?? []
  }
}

function numbersAt(dict: PDFDict, key: string): readonly number[] | undefined {
  const array = arrayAt(dict, key)
  return array && numbersOf(array)
}

function clamped(values: readonly number[], bounds: readonly number[] | undefined): readonly number[] {
  if (bounds === undefined) return values
  return values.map((value, index) => {
    const [low = value, high = value] = bounds.slice(index * 2, index * 2 + 2)
    return Math.min(high, Math.max(low, value))
  })
}
