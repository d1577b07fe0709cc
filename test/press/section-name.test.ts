import { expect, it } from 'vitest'
import { nameOf } from '../../scripts/press/section-name.ts'

const pdf = new Uint8Array([1, 2, 3])

it('is that of what was printed, pages and tags', () => {
  expect(nameOf({ pdf: pdf.slice(), tags: [] })).toBe(nameOf({ pdf, tags: [] }))
  const others = [
    { pdf: new Uint8Array([1, 2]), tags: [] },
    { pdf, tags: [{ kind: 'note' }] as never },
  ]
  expect(new Set([{ pdf, tags: [] }, ...others].map(nameOf)).size).toBe(3)
})
