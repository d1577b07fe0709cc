import { decodePDFRawStream, PDFContext, type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Rgb } from '../../../scripts/pdf/colour/model.ts'
import { repaintShading, type Tones } from '../../../scripts/pdf/colour/shadings.ts'

const context = PDFContext.create()
const line = (c0: number[], c1: number[]) => ({ FunctionType: 2, Domain: [0, 1], C0: c0, C1: c1, N: 1 })
const shading = (change: object) =>
  context.obj({
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Coords: [0, 0, 1, 0],
    ...change,
  } as never) as unknown as PDFDict

function tones(change: Partial<Tones> = {}) {
  const told: Rgb[] = []
  const cmyk = (rgb: Rgb) => {
    told.push(rgb)
    return [rgb[0], 0, 0, 0]
  }
  const all: Tones = { purpose: 'paint', cmyk, between: rgb => [rgb[0], 0, 0, 0], isExact: ([r]) => r === 1, ...change }
  return { all, told }
}

const functionIn = (dict: PDFDict) => dict.lookup(PDFName.of('Function'))

describe('repaintShading', () => {
  it('keeps a blend that ends in an ink straight', () => {
    const dict = shading({ Function: line([1, 0, 0], [0, 1, 0]), Background: [1, 1, 1] })
    expect(repaintShading(context, dict, tones().all)).toBe(true)
    expect(String(dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceCMYK')
    expect(String(functionIn(dict)).replace(/\s+/g, ' ')).toContain('/C0 [ 1 0 0 0 ] /C1 [ 0 0 0 0 ]')
    expect(String(dict.get(PDFName.of('Background')))).toBe('[ 1 0 0 0 ]')
  })

  it('follows the screen in steps where no end is an ink, and tells only of the ends', () => {
    const dict = shading({ Function: line([0, 0, 1], [0.5, 1, 0]) })
    const { all, told } = tones()
    expect(repaintShading(context, dict, all)).toBe(true)
    const made = functionIn(dict)
    expect(made).toBeInstanceOf(PDFRawStream)
    const bytes = made instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(made).decode()) : Buffer.alloc(0)
    expect(bytes).toHaveLength(33 * 4 * 2)
    expect(bytes.readUInt16BE(16 * 8) / 0xffff).toBeCloseTo(0.25, 4)
    expect(told).toEqual([
      [0, 0, 1],
      [0.5, 1, 0],
    ])
  })

  it('makes a table over an area', () => {
    const stream = context.register(
      context.stream('{pop dup 0}', { FunctionType: 4, Domain: [0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] }),
    )
    const dict = shading({ ShadingType: 1, Function: stream })
    expect(repaintShading(context, dict, tones().all)).toBe(true)
    const made = functionIn(dict)
    expect(made instanceof PDFRawStream && String(made.dict.get(PDFName.of('Size')))).toBe('[ 64 64 ]')
  })

  it('is grey in a mask, with its stops', () => {
    const stitched = { FunctionType: 3, Domain: [0, 1], Bounds: [0.5], Encode: [0, 1, 0, 1] }
    const dict = shading({
      Function: { ...stitched, Functions: [line([1, 1, 1], [0, 0, 0]), line([0, 0, 0], [1, 0, 0])] },
    })
    expect(repaintShading(context, dict, tones({ purpose: 'mask' }).all)).toBe(true)
    expect(String(dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceGray')
    const functions = functionIn(dict) as PDFDict
    expect(String(functions)).toContain('/FunctionType 3')
  })

  it('leaves other spaces alone, and says when it cannot', () => {
    const cmyk = shading({ ColorSpace: 'DeviceCMYK', Function: line([0, 0, 0, 0], [1, 1, 1, 1]) })
    expect(repaintShading(context, cmyk, tones().all)).toBe(true)
    expect(repaintShading(context, shading({ ShadingType: 4 }), tones().all)).toBe(false)
    expect(repaintShading(context, shading({ Function: { FunctionType: 9 } }), tones().all)).toBe(false)
  })
})
