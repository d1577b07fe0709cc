import { expect, test } from 'vitest'
import { findFlaws } from '../../scripts/pages/integrity.ts'
import { line, page, placed, source } from './words.ts'

test('every word once, in order, over two pages: no flaw', () => {
  expect(findFlaws(source('een twee drie vier'), [page(...line('een twee')), page(...line('drie vier'))])).toEqual([])
})

test('a lost word is named with its place and no page', () => {
  const flaws = findFlaws(source('een twee drie', 'b.md:7:3'), [page(...line('een drie'))])
  expect(flaws).toEqual([{ kind: 'lost', words: 'twee', at: 'b.md:7:3', page: -1, note: false }])
})

test('a doubled word is named with the page it is doubled on', () => {
  const flaws = findFlaws(source('een twee'), [page(...line('een twee')), page(...line('twee'))])
  expect(flaws).toMatchObject([{ kind: 'doubled', words: 'twee', page: 1 }])
})

test('words in another order are lost in one place and doubled in another', () => {
  const flaws = findFlaws(source('een twee drie'), [page(...line('twee drie een'))])
  expect(flaws.map(each => `${each.kind} ${each.words}`).sort()).toEqual(['doubled een', 'lost een'])
})

test('a word that only changed its letters is a flaw', () => {
  const kinds = findFlaws(source('een twee'), [page(...line('een twie'))]).map(each => each.kind)
  expect(kinds).toEqual(['lost', 'doubled'])
})

test('a word broken over lines or pages is one word; soft hyphens and zero-width marks do not count', () => {
  const pieces = [placed('uit\u00ad'), placed('voering', { glued: true, top: 20 })]
  expect(findFlaws(source('uitvoering'), [page(pieces[0] ?? placed('')), page(...pieces.slice(1))])).toEqual([])
  expect(findFlaws(source('a\u200bb'), [page(placed('a'), placed('b', { glued: true, left: 40 }))])).toEqual([])
})

test('the second piece of a word may be empty', () => {
  expect(findFlaws(source('lang'), [page(placed('lang'), placed('', { glued: true, top: 20 }))])).toEqual([])
})

test('words that we wrote do not count, neither as lost nor as doubled', () => {
  expect(findFlaws(source('een'), [page(...line('een'), placed('12', { generated: true, top: 40 }))])).toEqual([])
  expect(findFlaws(source('een'), [page(placed('een', { generated: true }))])).toMatchObject([{ kind: 'lost' }])
})

test('each note is a stream of its own, wherever it stands', () => {
  const words = [...source('een twee'), ...source('noot een', 'a.md:2:1', '1'), ...source('noot twee', 'a.md:3:1', '2')]
  const laid = [
    page(...line('een twee'), ...line('noot een', 100, { stream: '1' })),
    page(...line('noot', 0, { stream: '2' }), ...line('twee', 20, { stream: '2' })),
  ]
  expect(findFlaws(words, laid)).toEqual([])
  const without = [page(...line('een twee'), ...line('noot een', 100, { stream: '1' }))]
  expect(findFlaws(words, without)).toMatchObject([{ kind: 'lost', words: 'noot twee', at: 'a.md:3:1', note: true }])
})

test('words of a note that is in no source are doubled', () => {
  expect(findFlaws([], [page(placed('spook', { stream: '9' }))])).toMatchObject([{ kind: 'doubled', words: 'spook' }])
})

test('clipped words are told once a block and page', () => {
  const cut = { clipped: true } as const
  const laid = [page(...line('een twee', 0, cut), ...line('drie', 40, { ...cut, at: 'a.md:5:1' }))]
  const words = [...source('een twee'), ...source('drie', 'a.md:5:1')]
  expect(findFlaws(words, laid)).toEqual([
    { kind: 'clipped', words: 'een twee', at: 'a.md:1:1', page: 0, note: false },
    { kind: 'clipped', words: 'drie', at: 'a.md:5:1', page: 0, note: false },
  ])
})

test('a clipped word of ours is no flaw of the text', () => {
  expect(findFlaws(source('een'), [page(placed('een'), placed('1', { generated: true, clipped: true }))])).toEqual([])
})

test('overlapping words are a flaw of their page', () => {
  const flaws = findFlaws(source('een twee'), [page(placed('een'), placed('twee', { left: 5 }))])
  expect(flaws).toMatchObject([{ kind: 'overlap', page: 0 }])
})

test('of many lost words the first twelve are named, with the count', () => {
  const many = Array.from({ length: 30 }, (_, index) => `w${index}`).join(' ')
  const [flaw] = findFlaws(source(many), [page()])
  expect(flaw?.words).toMatch(/^w0 w1 .* w11 … \(30 words\)$/)
})

test('a chapter that is not there at all says so instead of comparing for ever', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' ')
  const other = Array.from({ length: 5000 }, (_, index) => `x${index}`).join(' ')
  expect(findFlaws(source(many), [page(...line(other))]).find(each => each.kind === 'lost')?.words).toBe(
    'more than 4000 words',
  )
})
