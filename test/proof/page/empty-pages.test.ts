import { expect, test } from 'vitest'
import { emptyPages } from '../../../scripts/proof/page/empty-pages.ts'
import { block, setPage } from '../set.ts'

const few = [block(['een', 'twee'])]
const full = [block(['een'], {}, { top: 560 })]

test('a page two thirds empty is noted, in the middle of a chapter or at its end', () => {
  const pages = [setPage(full), setPage(few, { index: 1 }), setPage(full, { index: 2 }), setPage(few, { index: 3 })]
  const found = emptyPages({ pages })
  expect(found).toMatchObject([
    { rule: 'near-empty-page', severity: 'note', page: '2', place: { line: 3 } },
    { rule: 'near-empty-page', severity: 'note', page: '4' },
  ])
  expect(found[0]?.reason).toMatch(/middle of its chapter, is 93 %/)
  expect(found[1]?.reason).toMatch(/last of its chapter/)
})

test('a picture fills a page, what stands in the margin does not', () => {
  const picture = {
    left: 0,
    top: 0,
    right: 300,
    bottom: 400,
    column: 'page',
    columnLeft: 0,
    columnRight: 300,
    after: 0,
  }
  const foot = block(['12'], { kind: 'furniture' }, { top: 590 })
  expect(emptyPages({ pages: [setPage(full), setPage(few, { index: 1, pictures: [picture] })] })).toEqual([])
  expect(emptyPages({ pages: [setPage(full), setPage([...few, foot], { index: 1 })] })).toHaveLength(1)
})

test('what is drawn on the ground beneath the text fills a page, what lies behind the text does not', () => {
  const [left, right] = [0, 620]
  const page = (top: number, bottom: number) => [
    setPage(full),
    setPage(few, { index: 1, ground: [{ left, right, top, bottom }] }),
  ]
  expect(emptyPages({ pages: page(400, 700) })).toEqual([])
  expect(emptyPages({ pages: page(-20, 500) })).toHaveLength(1)
  expect(emptyPages({ pages: page(560, 700) })[0]?.reason).toMatch(/87 %/)
})

test('a chapter of one page, and a blank page, are as they were meant', () => {
  expect(emptyPages({ pages: [setPage(few), setPage([], { index: 1, section: '', blank: true })] })).toEqual([])
})
