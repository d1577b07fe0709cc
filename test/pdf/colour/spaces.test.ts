import { PDFContext, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { profileOf, rgbSpace } from '../../../scripts/pdf/colour/spaces.ts'

const context = PDFContext.create()
const icc = (N: number) => context.obj([PDFName.of('ICCBased'), context.register(context.stream('x', { N }))] as never)

it('knows what a space counts in', () => {
  expect(rgbSpace(context, PDFName.of('DeviceRGB'))).toBe('rgb')
  expect(rgbSpace(context, context.register(PDFName.of('DeviceGray')))).toBe('grey')
  expect(rgbSpace(context, PDFName.of('DeviceCMYK'))).toBe('other')
  expect([3, 1, 4].map(N => rgbSpace(context, icc(N)))).toEqual(['rgb', 'grey', 'other'])
  expect(rgbSpace(context, context.obj(['CalRGB', {}] as never))).toBe('rgb')
  expect(rgbSpace(context, context.obj(['Separation', 'Gold', 'DeviceRGB'] as never))).toBe('other')
  expect(rgbSpace(context, undefined)).toBe('other')
})

it('finds the profile of a space', () => {
  expect(profileOf(context, icc(3))?.getContentsSize()).toBe(1)
  expect(profileOf(context, PDFName.of('DeviceRGB'))).toBeUndefined()
})
