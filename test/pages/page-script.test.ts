import { expect, test } from 'vitest'
import { pageScript } from '../../scripts/pages/page-script.ts'

test('is one classic script with everything in it', async () => {
  const script = await pageScript()()
  expect(() => new Function(script)).not.toThrow()
  expect(script).not.toMatch(/^\s*(import|export)\b/m)
  for (const name of ['layOut', 'showSheets', 'measureBook', 'markForTags', 'tieLinks']) expect(script).toContain(name)
})

test('is made once, and the same each time', async () => {
  const script = pageScript()
  expect(script()).toBe(script())
  expect(await pageScript()()).toBe(await script())
})

test('names no file of this machine', async () => {
  expect(await pageScript()()).not.toContain(process.cwd())
})
