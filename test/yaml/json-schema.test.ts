import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchema } from '../../scripts/yaml/json-schema.ts'

const made = jsonSchema(
  z.strictObject({ a: z.string().default('').describe('About a.'), b: z.enum(['x']).optional(), c: z.number() }),
  'Title',
)

test('a schema for editors: its title, descriptions, and no keys but these', () => {
  expect(made).toMatchObject({ title: 'Title', type: 'object', required: ['c'], additionalProperties: false })
  expect(made.properties).toMatchObject({ a: { description: 'About a.' }, b: { enum: ['x'] }, c: { type: 'number' } })
})

test('where text is wanted, a number may stand', () => {
  expect(made.properties).toMatchObject({ a: { type: ['string', 'number'] }, b: { type: 'string' } })
})
