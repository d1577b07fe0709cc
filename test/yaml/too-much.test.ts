import { expect, test } from 'vitest'
import { tooMuch } from '../../scripts/yaml/too-much.ts'

test('what an edition holds is never too much', () => {
  expect(tooMuch('')).toBeUndefined()
  expect(tooMuch('a: [[1], [2]] '.repeat(4000))).toBeUndefined()
  expect(tooMuch('- a - b - c\n'.repeat(1000))).toBeUndefined()
  expect(tooMuch(']'.repeat(500))).toBeUndefined()
})

test('bytes count, not letters', () => {
  expect(tooMuch('€'.repeat(21_845))).toBeUndefined()
  expect(tooMuch('€'.repeat(21_846))).toBe('The YAML is 65 kB; the limit is 64 kB')
})

test.each(['['.repeat(101), '[{'.repeat(51), '- '.repeat(101), '? '.repeat(101)])('%.10j… is too deep', text => {
  expect(tooMuch(text)).toBe('The YAML is nested more than 100 deep')
})
