import { PDFContext, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { readSpace } from '../../../scripts/pdf/press-file/spaces.ts'

const context = PDFContext.create()
const kind = (space: unknown) => readSpace(context, context.obj(space as never)).kind
const icc = (N: number) => context.register(context.stream('x', { N }))

it.each<[string, unknown]>([
  ['rgb', 'DeviceRGB'],
  ['rgb', ['CalRGB', {}]],
  ['rgb', ['ICCBased', icc(3)]],
  ['rgb', ['Indexed', 'DeviceRGB', 1, '']],
  ['rgb', ['Pattern', 'DeviceRGB']],
  ['rgb', ['Separation', 'Gold', 'DeviceRGB', {}]],
  ['rgb', ['DeviceN', ['A', 'B'], 'DeviceRGB', {}]],
  ['cmyk', ['ICCBased', icc(4)]],
  ['cmyk', 'DeviceCMYK'],
  ['grey', ['ICCBased', icc(1)]],
  ['pattern', 'Pattern'],
  ['pattern', ['Pattern', 'DeviceCMYK']],
  ['spot', ['Separation', 'Gold', 'DeviceCMYK', {}]],
  ['other', ['DeviceN', ['A', 'B'], 'DeviceCMYK', {}]],
  ['other', ['Lab', {}]],
])('%s is what %j is', (expected, space) => {
  expect(kind(typeof space === 'string' ? PDFName.of(space) : space)).toBe(expected)
})

it('knows a spot colour by name and definition', () => {
  const made = (c1: number[]) =>
    readSpace(context, context.obj(['Separation', 'House Blue', 'DeviceCMYK', { C1: c1 }] as never))
  expect(made([1, 0, 0, 0]).spot).toBe('House Blue')
  expect(made([1, 0, 0, 0]).definition).toBe(made([1, 0, 0, 0]).definition)
  expect(made([1, 0, 0, 0]).definition).not.toBe(made([0, 1, 0, 0]).definition)
})
