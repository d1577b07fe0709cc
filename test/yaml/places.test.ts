import { expect, test } from 'vitest'
import { LineCounter } from 'yaml'
import { placeOf, spotKey, spotOf } from '../../scripts/yaml/places.ts'

test('a spot that is not there is the one around it', () => {
  const spots = new Map([[spotKey(['a', 0]), { at: 5 }]])
  expect(spotOf(spots, ['a', 0])).toEqual({ at: 5 })
  expect(spotOf(spots, ['a', 0, 'b', 'c'])).toEqual({ at: 5 })
  expect(spotOf(spots, ['a'])).toEqual({ at: 0 })
})

test('lines count from the first line of the source', () => {
  const lines = new LineCounter()
  for (const start of [0, 4]) lines.addNewLine(start)
  const source = { text: 'abc\ndef', file: 'a.md', firstLine: 2 }
  expect(placeOf(source, lines, 0)).toEqual({ file: 'a.md', line: 2, column: 1 })
  expect(placeOf(source, lines, 6)).toEqual({ file: 'a.md', line: 3, column: 3 })
  expect(placeOf(source, new LineCounter(), 0)).toEqual({ file: 'a.md', line: 2, column: 1 })
})
