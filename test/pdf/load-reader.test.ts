import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { loadReader } from '../../scripts/pdf/load-reader.ts'

const { cache } = createRequire(import.meta.url)

test('the reader is there, and no native code came with it', async () => {
  const { push } = Array.prototype
  const { getDocument } = await loadReader()
  expect(getDocument).toBeTypeOf('function')
  expect(Object.keys(cache).filter(path => path.endsWith('.node') && path.includes('canvas'))).toEqual([])
  // It puts an adding to lists of its own in place, which is slower.
  expect(Array.prototype.push).toBe(push)
})

test('what a drawing of it would do without is there by name', async () => {
  await loadReader()
  expect(['DOMMatrix', 'ImageData', 'Path2D'].filter(name => !(name in globalThis))).toEqual([])
})
