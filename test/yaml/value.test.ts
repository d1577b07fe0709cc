import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { spotKey } from '../../scripts/yaml/places.ts'
import { plainValue } from '../../scripts/yaml/value.ts'

const plain = (text: string) => plainValue(parseDocument(text), text)

test('groups have no prototype; a key without a value is null', () => {
  const { value } = plain('a: { b: 1 }\nc:\nd: ~')
  expect(Object.getPrototypeOf(value)).toBeNull()
  expect(JSON.stringify(value)).toBe('{"a":{"b":1},"c":null,"d":null}')
})

test('an empty text is an empty group', () => {
  expect(plain('').value).toEqual({})
  expect(plain('# only a comment').value).toEqual({})
})

test('of a key given twice the first counts', () => {
  expect(JSON.stringify(plain('a: 1\na: 2').value)).toBe('{"a":1}')
})

test('spots tell where a value, its key and its source are', () => {
  const { spots } = plain('a:\n  - 010')
  expect(spots.get(spotKey(['a', 0]))).toEqual({ at: 7, key: undefined, source: '010' })
  expect(spots.get(spotKey(['a']))?.key).toBe(0)
})

test('a quoted value has no source: it is what it is', () => {
  expect(plain('a: "1"').spots.get(spotKey(['a']))?.source).toBeUndefined()
})

test('a comment in place of a value is noticed; one beside or below is not', () => {
  expect(plain('a: #b').comments).toEqual([{ name: 'a', offset: 3 }])
  expect(plain('a: 1 #b\nc: # list\n  - d\ne:\n# f').comments).toEqual([])
})

test('a value may be repeated, within bounds', () => {
  expect(JSON.stringify(plain('a: &a [1]\nb: *a').value)).toBe('{"a":[1],"b":[1]}')
  const bomb = `a: &a [${'x,'.repeat(100)}]\nb: [${'*a,'.repeat(20)}]`
  expect(plain(bomb).fault?.reason).toContain('more than a thousand times')
})
