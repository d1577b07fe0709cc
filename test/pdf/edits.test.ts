import { expect, it } from 'vitest'
import { edited } from '../../scripts/pdf/edits.ts'

it('makes all edits, in their places', () => {
  expect(edited('abcdef', [])).toBe('abcdef')
  const edits = [
    { start: 0, end: 1, text: 'X' },
    { start: 3, end: 3, text: '-' },
    { start: 3, end: 5, text: '' },
  ]
  expect(edited('abcdef', edits)).toBe('Xbc-f')
})
