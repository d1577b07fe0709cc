import { expect, test } from 'vitest'
import { overlaps } from '../../scripts/pages/overlaps.ts'
import { line, page, placed } from './words.ts'

test('words beside and below each other do not overlap', () => {
  expect(overlaps([page(...line('een twee'), ...line('drie vier', 20))])).toEqual([])
})

test('tight lines whose boxes overlap but whose ink does not are sound', () => {
  expect(overlaps([page(...line('een', 0), ...line('twee', 11))])).toEqual([])
})

test('lines printed over each other are named with both words', () => {
  const found = overlaps([page(), page(placed('een'), placed('twee', { top: 4, at: 'a.md:2:1' }))])
  expect(found).toEqual([{ kind: 'overlap', words: '“een” and “twee”', at: 'a.md:1:1', page: 1, note: false }])
})

test('a pair of places is told once a page, other pairs as well', () => {
  const words = [...line('een twee'), ...line('drie vier', 0, { at: 'b' }), ...line('vijf', 2, { at: 'c' })]
  expect(overlaps([page(...words)]).map(each => each.words)).toHaveLength(3)
})

test('words that touch or overlap by a hair are sound', () => {
  expect(overlaps([page(placed('een'), placed('twee', { left: 29 }))])).toEqual([])
  expect(overlaps([page(placed('een'), placed('twee', { left: 26 }))])).toHaveLength(1)
})

test('words that are clipped or have no width cannot cover others', () => {
  expect(overlaps([page(placed('een'), placed('twee', { clipped: true }))])).toEqual([])
  expect(overlaps([page(placed('een'), placed('twee', { right: 0 }))])).toEqual([])
})

test('a piece on a second line is named by its whole word', () => {
  const words = [placed('uitvoering'), placed('', { top: 20, glued: true }), placed('kop', { top: 22, at: 'b' })]
  expect(overlaps([page(...words)])).toMatchObject([{ words: '“uitvoering” and “kop”' }])
})

test('our own words count: a running head over the text is a fault', () => {
  expect(overlaps([page(placed('een'), placed('12', { generated: true, at: '' }))])).toHaveLength(1)
})

test('a note that covers text is told as being about a note', () => {
  expect(overlaps([page(placed('een'), placed('noot', { stream: '1', top: 3 }))])).toMatchObject([{ note: true }])
})
