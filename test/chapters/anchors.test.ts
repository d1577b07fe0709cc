import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { anchorsOf, numberAnchors, uniqueAnchors } from '../../scripts/chapters/anchors.ts'
import { collector } from '../../scripts/message.ts'

const sources = [{ file: 'a.md', text: '' }]

test('what has an id is an anchor of its kind; figures and tables are counted on', () => {
  const body = h(null, [
    h('h2', { id: 'k' }, 'Kop'),
    h('figure', { id: 'f' }, h('figcaption', ['Bij ', h('span.credit', 'Foto')])),
    h('figure', 'zonder'),
    h('table', { id: 't' }, h('caption', 'Tabel')),
    h('aside', { id: 'b' }, h('p.box-title', 'Kader')),
    h('span.footnote', { dataNote: 'a-1', dataNumber: '1' }, 'noot'),
    h('svg', h('path', { id: 'binnen' })),
  ])
  const counts = { figure: 4, table: 0 }
  const found = numberAnchors(anchorsOf(body, sources), counts).map(({ id, kind, number, text }) => [
    id,
    kind,
    number,
    text,
  ])
  expect(found).toEqual([
    ['k', 'heading', '', 'Kop'],
    ['f', 'figure', '5', 'Bij'],
    ['t', 'table', '1', 'Tabel'],
    ['b', 'box', '', 'Kader'],
    ['a-1', 'note', '1', ''],
  ])
  expect(counts).toEqual({ figure: 5, table: 1 })
})

test('of two anchors of one id the first is kept', () => {
  const found = collector()
  const place = (line: number) => ({ file: 'a.md', line, column: 2 })
  const anchor = (line: number) => ({ id: 'x', kind: 'box', number: '', text: '', place: place(line) }) as const
  expect(uniqueAnchors([anchor(1), anchor(3)], found).get('x')?.place.line).toBe(1)
  expect(found.all().map(each => [each.rule, each.reason, each.place])).toEqual([
    ['duplicate-id', 'The id “x” is also at a.md:1:2', place(3)],
  ])
})
