import { expect, test } from 'vitest'
import { z } from 'zod'
import { flatten, given, nameOf, wanted } from '../../scripts/yaml/issues.ts'

const part = z.strictObject({ part: z.string(), chapters: z.array(z.string()) })
const schema = z.array(z.union([z.string(), part]))
const issues = (value: unknown) => flatten(schema.safeParse(value).error?.issues ?? [])

test('of a choice, the faults of the kind that was meant', () => {
  expect(issues([{ part: 1 }]).map(each => each.path)).toEqual([
    [0, 'part'],
    [0, 'chapters'],
  ])
})

test('a choice where nothing fits stays one fault', () => {
  const [only, ...more] = issues([true])
  expect(more).toEqual([])
  expect(only && wanted(only)).toBe('text or a group of keys')
})

test('values are named as an editor would', () => {
  expect(nameOf([])).toBe('the file')
  expect(nameOf(['trim', 'width'])).toBe('“width”')
  expect(nameOf(['parts', 1])).toBe('item 2 of “parts”')
})

test.each([
  [[], 'a list'],
  [{}, 'a group of keys'],
  ['x', 'text'],
  [1, 'a number'],
  [undefined, 'nothing'],
  [true, 'true or false'],
])('%j is %s', (value, words) => {
  expect(given(value)).toBe(words)
})
