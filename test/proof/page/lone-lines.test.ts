import { expect, test } from 'vitest'
import type { Block } from '../../../scripts/pages/model.ts'
import { loneLines } from '../../../scripts/proof/page/lone-lines.ts'
import { setBook } from '../../../scripts/proof/set-book.ts'
import { block, onePage, SECOND, setPage } from '../set.ts'

function overTwoColumns(first: readonly string[], second: readonly string[], changed: Partial<Block> = {}): Block {
  const made = block(first, changed, { top: 500 })
  return { ...made, lines: [...made.lines, ...block(second, {}, SECOND).lines] }
}

const rulesOf = (blocks: readonly Block[]) => loneLines(onePage(...blocks)).map(each => each.rule)

test('a first line alone at the foot of a column is an orphan', () => {
  expect(rulesOf([overTwoColumns(['een'], ['twee', 'drie'])])).toEqual(['orphan-line'])
})

test('a last line alone at the head of a column is a widow', () => {
  expect(rulesOf([overTwoColumns(['een', 'twee'], ['drie'])])).toEqual(['widow-line'])
})

test('two lines on either side are neither, and a paragraph of one line is whole', () => {
  expect(rulesOf([overTwoColumns(['een', 'twee'], ['drie', 'vier']), block(['een'])])).toEqual([])
})

test('it holds between pages', () => {
  const pages = [
    setPage([block(['een', 'twee'], { ends: false })]),
    setPage([block(['drie'], { begins: false })], { index: 1 }),
  ]
  expect(loneLines(setBook({ pages }))).toMatchObject([
    { rule: 'widow-line', page: '2', place: { file: 'a.md', line: 3 } },
  ])
})

test('cells are not asked', () => {
  expect(rulesOf([overTwoColumns(['een'], ['twee'], { kind: 'cell' })])).toEqual([])
})
