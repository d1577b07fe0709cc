import { expect, test } from 'vitest'
import { runts } from '../../../scripts/proof/page/runts.ts'
import { setBook } from '../../../scripts/proof/set-book.ts'
import { block, line, onePage, setPage } from '../set.ts'

const full = 'Een regel die de kolom zo goed als vult met'

test('a last line of one short word is a runt, told with its place and page', () => {
  const [found, ...more] = runts(onePage(block([full, 'er.'])))
  expect(found).toMatchObject({ rule: 'runt-line', severity: 'warning', page: '1', place: { file: 'a.md', line: 3 } })
  expect(found?.reason).toMatch(/“er\.”/)
  expect(more).toEqual([])
})

test('so is a longer word that is narrower than an eighth of a wide measure', () => {
  const wide = { measureRight: 600 }
  expect(runts(onePage(block([full, 'overgenomen'], {}, wide)))).toHaveLength(1)
  expect(runts(onePage(block([full, 'overgenomen'])))).toEqual([])
})

test('two words, one long word, or a single line are none', () => {
  expect(runts(onePage(block([full, 'om te']), block([full, 'gemeenteraden']), block(['Ja.'])))).toEqual([])
})

test('what a hyphen left over is one', () => {
  expect(runts(onePage(block([`${full} gemeen~`, 'te.'])))).toHaveLength(1)
})

test('words under one another, cells, and lines that the author broke are none', () => {
  const broken = block([full, 'er'], { forced: true })
  expect(runts(onePage(block(['#HOE', 'DAN']), block([full, 'er'], { kind: 'cell' }), broken))).toEqual([])
})

test('a paragraph that goes on is judged where it ends', () => {
  const first = setPage([block([full, 'er'], { ends: false })])
  const second = setPage([block([full, 'is'], { begins: false })], { index: 1 })
  expect(runts(setBook({ pages: [first, second] })).map(each => each.page)).toEqual(['2'])
  const rest = setPage([{ ...block([], { begins: false }), lines: [line('is')] }], { index: 1 })
  expect(runts(setBook({ pages: [setPage([block([full], { ends: false })]), rest] }))).toHaveLength(1)
})
