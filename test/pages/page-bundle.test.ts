import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { pageBundle } from '../../scripts/pages/page-bundle.js'
import { scratch } from '../world/scratch.ts'

test('what an entry imports is in one script that runs by itself, and nothing is written', async () => {
  const folder = await scratch()
  await writeFile(join(folder, 'part.ts'), "export const words: string = 'één'")
  await writeFile(
    join(folder, 'entry.ts'),
    "import { words } from './part.ts'\nObject.assign(globalThis, { told: words })",
  )
  const { outputFiles } = await build(pageBundle(join(folder, 'entry.ts')))
  expect(outputFiles).toHaveLength(1)
  const script = outputFiles[0]?.text ?? ''
  const globals: { told?: string } = {}
  new Function('globalThis', script)(globals)
  expect(globals.told).toBe('één')
  expect(script).toContain('één')
})
