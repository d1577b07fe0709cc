import { expect, test } from 'vitest'
import { stands } from '../../scripts/html/dropped.ts'

test('wrappers and white space of a template are free', () => {
  expect(stands('Een <em>titel</em>', '<h1>Een\n  <em class="x">titel</em></h1>')).toBe(true)
})

test('an entity and its sign are the same', () => {
  expect(stands('a &amp; b', '<p>a &#38; b</p>')).toBe(true)
  expect(stands('a &#x26; b', '<p>a &amp; b</p>')).toBe(true)
})

test('a missing word, a changed order and a word in a comment are noticed', () => {
  expect(stands('een twee', '<p>een</p>')).toBe(false)
  expect(stands('een twee', '<p>twee een</p>')).toBe(false)
  expect(stands('een', '<!-- een -->')).toBe(false)
})

test('nothing always stands', () => {
  expect(stands('', '')).toBe(true)
})
