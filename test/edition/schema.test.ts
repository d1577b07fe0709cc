import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editionSchemas } from '../../scripts/edition/schema.ts'
import { home } from './reading.ts'

test.each(Object.entries(editionSchemas()))('docs/schema/%s is what the engine reads by', async (name, schema) => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(join(home, 'docs/schema', name))
})
