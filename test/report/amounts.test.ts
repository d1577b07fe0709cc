import { expect, test } from 'vitest'
import { count, duration, size } from '../../scripts/report/amounts.ts'

test.each([
  [0, '0 pages'],
  [1, '1 page'],
  [6214, '6,214 pages'],
])('%i is %s', (amount, text) => expect(count(amount, 'page')).toBe(text))

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_440_000, '3.4 MB'],
  [25_300_000_000, '25.3 GB'],
])('%i bytes are %s', (bytes, text) => expect(size(bytes)).toBe(text))

test.each([
  [-5, '0.0 s'],
  [320, '0.3 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 00 s'],
  [65_400, '1 min 05 s'],
])('%i ms are %s', (milliseconds, text) => expect(duration(milliseconds)).toBe(text))
