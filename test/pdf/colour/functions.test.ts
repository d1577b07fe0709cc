import { PDFContext } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { functionOf } from '../../../scripts/pdf/colour/functions.ts'

const context = PDFContext.create()
const line = (c0: number[], c1: number[], n = 1) => ({ FunctionType: 2, Domain: [0, 1], C0: c0, C1: c1, N: n })
const value = (dict: Parameters<PDFContext['obj']>[0], ...input: number[]) =>
  functionOf(context, context.obj(dict as never))?.(input)

describe('functionOf', () => {
  it('blends two colours, evenly or not', () => {
    expect(value(line([0, 1], [1, 0]), 0.25)).toEqual([0.25, 0.75])
    expect(value(line([0], [1], 2), 0.5)).toEqual([0.25])
    expect(value(line([0], [1]), 7)).toEqual([1])
  })

  it('stitches functions together', () => {
    const two = {
      ...{ FunctionType: 3, Domain: [0, 1], Bounds: [0.5], Encode: [0, 1, 1, 0] },
      Functions: [line([0], [10]), line([0], [20])],
    }
    expect(value(two, 0.25)).toEqual([5])
    expect(value(two, 0.5)).toEqual([20])
    expect(value(two, 1)).toEqual([0])
  })

  it('runs a calculator within its range', () => {
    const stream = context.stream('{2 mul dup}', { FunctionType: 4, Domain: [0, 1], Range: [0, 1, 0, 3] })
    expect(functionOf(context, stream)?.([0.8])).toEqual([1, 1.6])
  })

  it('makes one of several with one output each', () => {
    expect(functionOf(context, context.obj([line([0], [1]), line([1], [0])] as never))?.([0.25])).toEqual([0.25, 0.75])
  })

  it('knows no others', () => {
    expect(functionOf(context, context.obj({ FunctionType: 9 }))).toBeUndefined()
    expect(functionOf(context, undefined)).toBeUndefined()
  })
})
