import { expect, test } from 'vitest'
import { naturalOrder } from '../../scripts/edition/natural-order.ts'

test.each([
  [
    ['10.md', '2.md', '1.md'],
    ['1.md', '2.md', '10.md'],
  ],
  [
    ['deel-10.md', 'deel-9.md'],
    ['deel-9.md', 'deel-10.md'],
  ],
  [
    ['b.md', 'A.md', 'a.md'],
    ['a.md', 'A.md', 'b.md'],
  ],
  [
    ['01.md', '1.md'],
    ['01.md', '1.md'],
  ],
  [
    ['1.md', '01.md'],
    ['01.md', '1.md'],
  ],
])('%j become %j', (names, ordered) => {
  expect(naturalOrder(names)).toEqual(ordered)
})
