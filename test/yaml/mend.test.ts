import { expect, test } from 'vitest'
import { z } from 'zod'
import { mend } from '../../scripts/yaml/mend.ts'
import { spotKey } from '../../scripts/yaml/places.ts'

test('text stays as typed where the schema wants text', () => {
  const spots = new Map([[spotKey(['a', 'b']), { at: 0, source: '010' }]])
  const { result } = mend({ a: { b: 10 } }, z.object({ a: z.object({ b: z.string() }) }), spots)
  expect(result.data).toEqual({ a: { b: '010' } })
})

test('a number that was no plain scalar stays a fault', () => {
  const { result } = mend({ a: 10 }, z.object({ a: z.string() }), new Map())
  expect(result.success).toBe(false)
})

test('unknown keys are left out and told, at every depth', () => {
  const schema = z.strictObject({ a: z.union([z.string(), z.strictObject({ b: z.number() })]) })
  const { result, unknown } = mend({ a: { b: 1, c: 2 }, d: 3 }, schema, new Map())
  expect(result.data).toEqual({ a: { b: 1 } })
  expect(unknown).toEqual([['a', 'c'], ['d']])
})

test('a key without a value counts as not given, unless the schema takes null', () => {
  const field = z.object({ a: z.string().optional(), b: z.union([z.string(), z.number()]).default('x') })
  expect(mend({ a: null, b: null }, field, new Map()).result.data).toEqual({ b: 'x' })
  expect(mend({ a: null }, z.object({ a: z.string() }), new Map()).result.success).toBe(false)
  expect(mend({ a: null }, z.record(z.string(), z.string().nullable()), new Map()).result.data).toEqual({ a: null })
})
