import { expect, test } from 'vitest'
import { z } from 'zod'
import { schemaFault } from '../../scripts/yaml/schema-fault.ts'

function told(schema: z.ZodType, value: unknown) {
  const issue = schema.safeParse({ x: value }).error?.issues[0]
  if (!issue) throw new Error('nothing at fault')
  return schemaFault(issue, { placeOf: () => ({ file: 'a' }), valueAt: () => value })
}

test.each([
  [z.string(), undefined, 'missing-key', '“x” is not given'],
  [z.string(), [], 'wrong-type', '“x” should be text, not a list'],
  [z.int(), 1.5, 'wrong-type', '“x” should be a whole number, not 1.5'],
  [z.number().positive(), 0, 'wrong-value', '“x” should be more than 0'],
  [z.number().lt(3), 3, 'wrong-value', '“x” should be less than 3'],
  [z.string().min(2), 'a', 'wrong-value', '“x” should be at least 2 characters long'],
  [z.array(z.number()).length(4), [1], 'wrong-value', '“x” should be exactly 4 items long'],
  [
    z.enum(['recto', 'verso']),
    'rectos',
    'unknown-value',
    '“x” is “rectos”, not one of “recto”, “verso”; did you mean “recto”?',
  ],
  [z.string().refine(() => false, { message: 'never', params: { rule: 'unknown-key' } }), 'a', 'unknown-key', 'never'],
  [z.string().refine(() => false, { message: 'never', params: { rule: 'no-such-rule' } }), 'a', 'wrong-value', 'never'],
])('schema %#', (schema, value, rule, reason) => {
  expect(told(z.object({ x: schema }), value)).toMatchObject({ rule, reason, place: { file: 'a' } })
})

test('the value is told when it can be', () => {
  expect(told(z.object({ x: z.number().max(1) }), 3).actual).toBe('3')
  expect(told(z.object({ x: z.number() }), []).actual).toBeUndefined()
})
