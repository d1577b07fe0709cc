import { expect, test } from 'vitest'
import { columnsOf, paragraphsOf } from '../../../scripts/proof/page/paragraphs.ts'
import { block, SECOND, setPage } from '../set.ts'

test('what a page break cut is one paragraph again, each line with its page', () => {
  const pages = [
    setPage([block(['een', 'twee'], { ends: false })]),
    setPage([block(['drie'], { begins: false }), block(['vier'], { at: 'a.md:9:1' })], { index: 1 }),
  ]
  const found = paragraphsOf(pages)
  expect(found.map(each => each.lines.map(line => `${line.text} ${line.folio}`))).toEqual([
    ['een 1', 'twee 1', 'drie 2'],
    ['vier 2'],
  ])
})

test('two paragraphs of one place stay two', () => {
  expect(paragraphsOf([setPage([block(['een']), block(['twee'])])])).toHaveLength(2)
})

test('columns part the lines, and pages do', () => {
  const made = block(['een', 'twee'])
  const over = { ...made, lines: [...made.lines, ...block(['drie'], {}, SECOND).lines] }
  const [paragraph] = paragraphsOf([setPage([over])])
  expect(paragraph && columnsOf(paragraph).map(lines => lines.length)).toEqual([2, 1])
})
