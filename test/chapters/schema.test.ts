import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chapterSchemas } from '../../scripts/chapters/schema.ts'
import { home } from '../modules.ts'

test.each(Object.entries(chapterSchemas()))('docs/schema/%s is what the engine reads by', async (name, schema) => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(join(home, 'docs/schema', name))
})
