import { PDFContext, PDFDict } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { straight } from '../../../scripts/pdf/colour/straight.ts'
import { arrayAt } from '../../../scripts/pdf/objects.ts'

const context = PDFContext.create()
const line = (C0: number[], C1: number[]) => ({
  FunctionType: 2,
  Domain: [0, 1],
  C0,
  C1,
  N: 1,
  Range: [0, 1, 0, 1, 0, 1],
})
const made = (
  source: object,
  ...rest: Parameters<typeof straight> extends [unknown, unknown, ...infer R] ? R : never
) => {
  const found = straight(context, context.obj(source as never), ...rest)
  return found && String(context.lookup(found)).replace(/\s+/g, ' ')
}

it('replaces the ends of a blend, and drops the range of the old colours', () => {
  expect(made(line([1, 0, 0], [0, 1, 0]), ([red]) => [red])).toBe(
    '<< /FunctionType 2 /Domain [ 0 1 ] /C0 [ 1 ] /C1 [ 0 ] /N 1 >>',
  )
})

it('replaces those of every part of a row of blends, and keeps where each begins', () => {
  const row = { FunctionType: 3, Domain: [0, 1], Bounds: [0.5], Encode: [0, 1, 0, 1] }
  const source = context.obj({ ...row, Functions: [line([1, 0, 0], [0, 1, 0]), line([0, 1, 0], [1, 1, 1])] } as never)
  const found = context.lookup(straight(context, source, ([red]) => [red]))
  if (!(found instanceof PDFDict)) throw new Error('no function')
  expect(String(found)).toContain('/Bounds [ 0.5 ]')
  const parts = arrayAt(found, 'Functions')
  const ends = [0, 1].map(index => String(parts?.lookup(index)).replace(/\s+/g, ' '))
  expect(ends).toEqual([expect.stringContaining('/C0 [ 1 ] /C1 [ 0 ]'), expect.stringContaining('/C0 [ 0 ] /C1 [ 1 ]')])
})

it('gives up where a colour has no place, a blend may not stay straight, or the function is of another kind', () => {
  const blend = line([1, 0, 0], [0, 1, 0])
  expect(made(blend, ([red]) => (red === 1 ? [1] : undefined))).toBeUndefined()
  expect(
    made(
      blend,
      () => [0],
      () => false,
    ),
  ).toBeUndefined()
  expect(made({ FunctionType: 2, C0: [1], C1: [0], N: 1 }, () => [0])).toBeUndefined()
  expect(made({ FunctionType: 4 }, () => [0])).toBeUndefined()
})
