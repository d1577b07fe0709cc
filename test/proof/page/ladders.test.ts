import { expect, test } from 'vitest'
import { ladders } from '../../../scripts/proof/page/ladders.ts'
import { setBook } from '../../../scripts/proof/set-book.ts'
import { block, onePage, SECOND, setPage } from '../set.ts'

const [one, two, three, four] = ['de gemeen~', 'van de provin~', 'in het kwar~', 'voor de ge~']

test('three hyphens in a row are a ladder, once', () => {
  const found = ladders(onePage(block([one, two, three, four, 'uit'])))
  expect(found).toMatchObject([{ rule: 'hyphen-ladder', severity: 'warning', page: '1' }])
  expect(found[0]?.reason).toMatch(/gemeen-, provin-, kwar-/)
})

test('a hyphen of the word itself counts', () => {
  expect(ladders(onePage(block([one, 'sociaal-', three, 'uit'])))).toHaveLength(1)
})

test('two are none, nor are three with a line between or in two paragraphs', () => {
  expect(ladders(onePage(block([one, two, 'uit', three]), block([one, two]), block([three])))).toEqual([])
})

test('a ladder goes on over columns and pages', () => {
  const columns = block([one, two])
  const over = { ...columns, lines: [...columns.lines, ...block([three], {}, SECOND).lines] }
  expect(ladders(onePage(over))).toHaveLength(1)
  const next = setPage([block([three], { begins: false })], { index: 1 })
  expect(ladders(setBook({ pages: [setPage([block([one, two], { ends: false })]), next] }))).toHaveLength(1)
})
