import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { computing } from '../../../scripts/chapters/components/computing.ts'
import { packageRoot } from './render.ts'

test.each(Object.keys(computing))('%s can be loaded and has a template that prints it', async name => {
  expect(await computing[name]?.()).toBeTypeOf('function')
  await access(join(packageRoot, 'templates/components', `${name}.html`))
  await access(join(packageRoot, 'scripts/chapters/components', `${name}.ts`))
})
