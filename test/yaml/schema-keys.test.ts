import { expect, test } from 'vitest'
import { z } from 'zod'
import { schemaKeys } from '../../scripts/yaml/schema-keys.ts'

const part = z.strictObject({ part: z.string(), chapters: z.array(z.string()) })
const schema = z
  .strictObject({
    title: z.string(),
    running: z.array(z.union([z.string(), part])).default([]),
    words: z.record(z.string(), part),
  })
  .transform(value => value)

test.each([
  [[], ['title', 'running', 'words']],
  [
    ['running', 3],
    ['part', 'chapters'],
  ],
  [
    ['words', 'any'],
    ['part', 'chapters'],
  ],
  [['title'], []],
  [['none', 'deeper'], []],
])('at %j it knows %j', (path, keys) => {
  expect(schemaKeys(schema, path)).toEqual(keys)
})
