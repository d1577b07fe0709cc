import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { flowsOf } from '../../../scripts/chapters/language/flows.ts'
import { LINE_BREAK, OPAQUE } from '../../../scripts/chapters/language/rewrite.ts'

function texts(...children: Parameters<typeof h>[2][]): readonly string[] {
  return flowsOf(h(null, ...children), 'nl').map(flow => flow.pieces.map(piece => piece.text).join('|'))
}

test('emphasis and links do not cut a paragraph into two', () => {
  expect(texts(h('p', 'a ', h('em', 'b ', h('a', { href: '#' }, 'c')), ' d'))).toEqual(['a |b |c| d'])
})

test('each block is a flow', () => {
  expect(texts(h('p', 'a'), h('ul', h('li', 'b', h('ul', h('li', 'c')), 'd')))).toEqual(['a', 'b', 'c', 'd'])
})

test('code and what is turned off stand in the line without their text', () => {
  expect(texts(h('p', 'a', h('code', 'b'), 'c', h('span', { dataTypeset: 'off' }, 'd')))).toEqual([
    `a|${OPAQUE}|c|${OPAQUE}`,
  ])
})

test('blocks of code, styles and what is turned off are no flows', () => {
  expect(
    texts(h('pre', 'a'), h('style', 'b'), h('script', 'c'), h('div', { dataTypeset: 'off' }, h('p', 'd'))),
  ).toEqual([])
})

test('a line break and raised figures', () => {
  expect(texts(h('p', 'a', h('br'), 'b', h('sup', '1')))).toEqual(['1', `a|${LINE_BREAK}|b|${OPAQUE}`])
})

test('a note in a line is a text of its own', () => {
  expect(texts(h('p', 'a', h('span.note', 'b'), 'c'))).toEqual(['b', `a|${OPAQUE}|c`])
})

test('paragraphs of a note are texts of their own, and a generated number is no text of the line', () => {
  const note = h('span.footnote', h('span.note-block', 'b'), h('span.note-block', 'c'))
  expect(texts(h('p', 'a', note, h('a', { dataGenerated: '' }, '1')))).toEqual(['b', 'c', '1', `a|${OPAQUE}|${OPAQUE}`])
})

test('lang on an element makes a flow in that language', () => {
  const tree = h(null, h('p', 'a ', h('i', { lang: 'EN' }, 'b'), ' c'), h('div', { lang: 'fr' }, h('p', 'd')))
  expect(flowsOf(tree, 'nl').map(flow => [flow.language, flow.pieces.map(piece => piece.text).join('')])).toEqual([
    ['en', 'b'],
    ['nl', `a ${OPAQUE} c`],
    ['fr', 'd'],
  ])
})

test('lang of the same language cuts nothing', () => {
  expect(texts(h('p', 'a ', h('i', { lang: 'nl' }, 'b')))).toEqual(['a |b'])
})

test('a flow knows its block and its elements', () => {
  const [flow] = flowsOf(h(null, h('li', h('em', 'a'))), 'nl')
  expect(flow?.block?.tagName).toBe('li')
  expect(flow?.pieces[0]?.within.map(each => each.tagName)).toEqual(['li', 'em'])
})

test('white space between blocks is no flow', () => {
  expect(texts('\n', h('p', 'a'), '\n')).toEqual(['a'])
})

test('an element serves as tree', () => {
  expect(flowsOf(h('p', 'a'), 'nl').map(flow => flow.block?.tagName)).toEqual(['p'])
})
