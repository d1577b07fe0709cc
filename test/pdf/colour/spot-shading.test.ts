import { PDFContext, type PDFDict, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import type { Paint, Rgb } from '../../../scripts/pdf/colour/model.ts'
import { spotShading } from '../../../scripts/pdf/colour/spot-shading.ts'

const context = PDFContext.create()
const space = context.register(context.obj(['Separation', 'Blue', 'DeviceCMYK']))
const spot = (name: string, tint: number): Paint => ({ cmyk: [1, 0, 0, 0], spot: { name, tint, solid: [1, 0, 0, 0] } })
const paints: Readonly<Record<string, Paint>> = {
  '0 0 1': spot('Blue', 1),
  '0 0 0.5': spot('Blue', 0.2),
  '0 1 0': spot('Green', 1),
  '1 1 1': { cmyk: [0, 0, 0, 0] },
}
const paint = (rgb: Rgb): Paint => paints[rgb.join(' ')] ?? { cmyk: [0, 0, 0, 1] }

function shaded(from: Rgb, to: Rgb, more = {}): { readonly kept: boolean; readonly dict: PDFDict } {
  const blend = { FunctionType: 2, Domain: [0, 1], C0: [...from], C1: [...to], N: 1 }
  const dict = context.obj({ ShadingType: 3, ColorSpace: 'DeviceRGB', Function: blend, ...more }) as PDFDict
  return { kept: spotShading(context, dict, { paint, spaceOf: () => space }), dict }
}

it('stays on the plate of a spot colour between it, its tint and paper', () => {
  const { kept, dict } = shaded([0, 0, 1], [0, 0, 0.5], { Background: [1, 1, 1] })
  expect(kept).toBe(true)
  expect(dict.get(PDFName.of('ColorSpace'))).toBe(space)
  expect(String(dict.lookup(PDFName.of('Function'))).replace(/\s+/g, ' ')).toContain('/C0 [ 1 ] /C1 [ 0.2 ]')
  expect(String(dict.get(PDFName.of('Background')))).toBe('[ 0 ]')
  const faded = shaded([1, 1, 1], [0, 0, 1]).dict
  expect(String(faded.lookup(PDFName.of('Function'))).replace(/\s+/g, ' ')).toContain('/C0 [ 0 ] /C1 [ 1 ]')
})

it.each([
  ['another spot colour', [0, 1, 0], {}],
  ['an ink of the four', [1, 0, 0], {}],
  ['a ground of another colour', [1, 1, 1], { Background: [1, 0, 0] }],
] as const)('leaves all as it was beside %s', (_, to, more) => {
  const { kept, dict } = shaded([0, 0, 1], to, more)
  expect(kept).toBe(false)
  expect(String(dict.get(PDFName.of('ColorSpace')))).toBe('/DeviceRGB')
})

it('has nothing to do where there is no spot colour', () => {
  expect(shaded([1, 1, 1], [1, 1, 1]).kept).toBe(false)
})
