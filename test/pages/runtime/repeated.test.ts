import { expect, test } from 'vitest'
import { isRepeated, lettersOf } from '../../../scripts/pages/runtime/repeated.ts'

const text = lettersOf(
  'Zo begint het. “Niemand wordt, in Til\u00adburg, aan zijn lot overgelaten”, zegt zij; en dan 60 procent.',
)

test('letters and digits count, their case, marks and soft hyphens do not', () => {
  expect(lettersOf('Één, ‘twee’ – 3\u00ad0 ﬁ')).toBe('ééntwee30fi')
})

test('a quote that the text has is repeated, also when it leaves words out', () => {
  expect(isRepeated('niemand wordt, in Tilburg, aan zijn lot overgelaten!', text)).toBe(true)
  expect(isRepeated('Niemand wordt … aan zijn lot overgelaten', text)).toBe(true)
  expect(isRepeated('[…] aan zijn lot overgelaten', text)).toBe(true)
})

test('a quote that says something else is not, nor one in another order, nor an empty one', () => {
  expect(isRepeated('Iedereen telt mee', text)).toBe(false)
  expect(isRepeated('aan zijn lot overgelaten … Niemand wordt', text)).toBe(false)
  expect(isRepeated('…', text)).toBe(false)
})
