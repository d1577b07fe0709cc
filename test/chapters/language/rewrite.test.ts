import { expect, test } from 'vitest'
import { LINE_BREAK, OPAQUE, rewrite, swap } from '../../../scripts/chapters/language/rewrite.ts'

test('a rule matches only what changes', () => {
  expect(swap(/(?<=a)b/gu, 'c')('ab b')).toEqual([{ start: 1, end: 2, text: 'c' }])
})

test('a rule may leave a match alone, and makes no edit of what stays the same', () => {
  expect(swap(/\d/gu, ([digit]) => (digit === '1' ? undefined : '2'))('123')).toEqual([{ start: 2, end: 3, text: '2' }])
})

test('no edits give the pieces back', () => {
  const pieces = ['a', 'b']
  expect(rewrite(pieces, [])).toBe(pieces)
})

test('an edit stays in its own piece', () => {
  expect(rewrite(['ab', 'cd'], [{ start: 2, end: 3, text: 'X' }])).toEqual(['ab', 'Xd'])
})

test('an edit over a cut goes to the piece it starts in', () => {
  expect(rewrite(['ab', 'cd', 'ef'], [{ start: 1, end: 5, text: 'X' }])).toEqual(['aX', '', 'f'])
})

test('an insertion at a cut goes to the piece before, once', () => {
  expect(rewrite(['ab', 'cd'], [{ start: 2, end: 2, text: '-' }])).toEqual(['ab-', 'cd'])
})

test('an insertion at the very start and after what is no text goes to the piece that follows', () => {
  expect(rewrite(['ab'], [{ start: 0, end: 0, text: '-' }])).toEqual(['-ab'])
  expect(rewrite(['a', OPAQUE, 'b'], [{ start: 2, end: 2, text: '-' }])).toEqual(['a', OPAQUE, '-b'])
  expect(rewrite(['a', LINE_BREAK, 'b'], [{ start: 2, end: 2, text: '-' }])).toEqual(['a', LINE_BREAK, '-b'])
})

test('an edit at the very start is not lost', () => {
  expect(rewrite(['ab'], [{ start: 0, end: 1, text: 'X' }])).toEqual(['Xb'])
})

test('several edits, in order', () => {
  const edits = [
    { start: 0, end: 1, text: 'A' },
    { start: 2, end: 2, text: '|' },
    { start: 3, end: 4, text: '' },
  ]
  expect(rewrite(['ab', 'cd'], edits)).toEqual(['Ab|', 'c'])
})
