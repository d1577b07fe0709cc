import { expect, test } from 'vitest'
import type { SetLine } from '../../scripts/pages/model.ts'
import type { MeasuredBlock, PlacedWord } from '../../scripts/pages/runtime/protocol.ts'
import { setBlocks } from '../../scripts/pages/set-blocks.ts'
import { line, page, placed } from './words.ts'

const box = { left: 0, top: 0, right: 300, bottom: 100, column: '1.1', columnLeft: 0, columnRight: 300 }
const next = { ...box, left: 320, right: 620, column: '1.2', columnLeft: 320, columnRight: 620 }

function measured(changed: Partial<MeasuredBlock> = {}): MeasuredBlock {
  const about = { kind: 'text', at: 'a.md:1:1', type: 'serif', size: 14, leading: 20, space: 3 } as const
  const is = { begins: true, ends: true, justified: false, forced: false, rightToLeft: false }
  return { ...about, ...is, boxes: [box, next], ...changed }
}

function linesOf(words: readonly PlacedWord[], changed: Partial<MeasuredBlock> = {}): readonly SetLine[] {
  return setBlocks({ ...page(...words), blocks: [measured(changed)] })[0]?.lines ?? []
}

test('words at one height are a line, with its box and the column it stands in', () => {
  const found = linesOf([...line('een twee'), ...line('drie vier', 20)])
  expect(found.map(each => each.text)).toEqual(['een twee', 'drie vier'])
  expect(found[1]).toMatchObject({ left: 0, right: 70, top: 20, bottom: 40, baseline: 35, column: '1.1' })
})

test('the next column begins a line at any height', () => {
  const found = linesOf([placed('onder', { top: 80 }), placed('boven', { left: 320, top: 80 })])
  expect(found.map(each => each.column)).toEqual(['1.1'])
  const over = linesOf([placed('onder', { top: 80 }), placed('boven', { left: 320, top: 0 })])
  expect(over.map(each => [each.text, each.column])).toEqual([
    ['onder', '1.1'],
    ['boven', '1.2'],
  ])
})

test('a divided word stands on two lines, and the first ends in its hyphen', () => {
  const first = placed('gemeen\u00adte', { left: 40, part: 'gemeen\u00ad' })
  const rest = placed('', { top: 20, part: 'te', glued: true })
  const found = linesOf([placed('de'), first, rest])
  expect(found.map(each => [each.text, each.hyphen])).toEqual([
    ['de gemeen-', 'soft'],
    ['te', 'none'],
  ])
})

test('a hyphen of the word, and one that a page break wrote, are known', () => {
  expect(linesOf([placed('sociaal-')])[0]?.hyphen).toBe('hard')
  expect(linesOf([placed('gemeen\u00ad'), placed('-', { left: 30, glued: true })])[0]?.hyphen).toBe('soft')
  expect(linesOf([placed('een'), placed('-', { left: 40 })])[0]?.hyphen).toBe('none')
})

test('raised figures stay on their line, whose baseline is that of most letters', () => {
  const found = linesOf([placed('woord'), placed('5', { left: 30, top: -3, bottom: 9, baseline: 6, glued: true })])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ text: 'woord5', baseline: 15 })
})

test('the widest space is between two words, never within one', () => {
  const words = [placed('een'), placed('twee', { left: 37 }), placed('woord', { left: 100, glued: true })]
  expect(linesOf(words)[0]?.widestSpace).toBe(7)
})

test('from right to left a line goes on to the left', () => {
  const words = [placed('a', { left: 80 }), placed('b', { left: 40 }), placed('c', { left: 80, top: 20 })]
  expect(linesOf(words, { rightToLeft: true }).map(each => each.text)).toEqual(['a b', 'c'])
})

test('a line that sticks out is of the column that it begins in', () => {
  expect(linesOf([placed('lang', { right: 330 })])[0]).toMatchObject({ column: '1.1', measureRight: 300 })
})

test('each word is of its own block', () => {
  const words = [placed('een'), placed('twee', { block: 1 })]
  const found = setBlocks({ ...page(...words), blocks: [measured(), measured({ kind: 'heading' })] })
  expect(found.map(each => [each.kind, each.lines.map(one => one.text)])).toEqual([
    ['text', ['een']],
    ['heading', ['twee']],
  ])
})
