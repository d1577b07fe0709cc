import { expect, test } from 'vitest'
import { setBook } from '../../scripts/proof/set-book.ts'
import { block, setPage } from './set.ts'

test('a paragraph that stands on two pages is one for all checks', () => {
  const pages = [
    setPage([block(['een twee'], { ends: false })]),
    setPage([block(['drie'], { begins: false })], { index: 1 }),
  ]
  const { paragraphs, leading } = setBook({ pages, leading: 20 })
  expect(paragraphs.map(({ lines }) => lines.map(({ text, page }) => [text, page]))).toEqual([
    [
      ['een twee', 0],
      ['drie', 1],
    ],
  ])
  expect(leading).toBe(20)
})
