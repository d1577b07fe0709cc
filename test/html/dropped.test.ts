import { expect, test } from 'vitest'
import { standsIn } from '../../scripts/html/dropped.ts'

test('wrappers and white space of a template are free', () => {
  expect(standsIn('<h1>Een\n  <em class="x">titel</em></h1>')('Een <em>titel</em>')).toBe(true)
})

test('an entity and its sign are the same', () => {
  expect(standsIn('<p>a &#38; b</p>')('a &amp; b')).toBe(true)
  expect(standsIn('<p>a &amp; b</p>')('a &#x26; b')).toBe(true)
})

test('a missing word, a changed order and a word in a comment are noticed', () => {
  expect(standsIn('<p>een</p>')('een twee')).toBe(false)
  expect(standsIn('<p>twee een</p>')('een twee')).toBe(false)
  expect(standsIn('<!-- een -->')('een')).toBe(false)
})

test('nothing always stands', () => {
  expect(standsIn('')('')).toBe(true)
})
