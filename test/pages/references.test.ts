import { expect, test } from 'vitest'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import { foliosIn, foliosOf, movedReferences, withStandIns } from '../../scripts/pages/references.ts'

const section = { id: 's', startSide: 'any', numbering: 'roman' } as const

test('every id has the folio of the page it is on', () => {
  const sections = [
    { section, pages: 2, anchors: { a: 0, b: 1 } },
    { section: { ...section, startSide: 'recto' as const, numbering: 'arabic' as const }, pages: 2, anchors: { c: 1 } },
  ]
  expect(foliosOf(imposeFolios(sections), sections)).toEqual({ a: 'i', b: 'ii', c: '2' })
})

test('an id on a page that is not there has an empty folio', () => {
  const sections = [{ section, pages: 1, anchors: { a: 3 } }]
  expect(foliosOf(imposeFolios(sections), sections)).toEqual({ a: '' })
})

test('a stand-in is as wide as the folio: a 0 for each figure, roman as it is', () => {
  const markup = '<p>zie <a href="#a" data-page-of="a">?</a> en <span data-page-of="b"></span>.</p>'
  expect(withStandIns(markup, { a: '128', b: 'xiv' })).toBe(
    '<p>zie <a href="#a" data-page-of="a">000</a> en <span data-page-of="b">xiv</span>.</p>',
  )
})

test('a page not yet known is taken to have two figures', () => {
  expect(withStandIns('<span data-page-of="x"></span>', {})).toBe('<span data-page-of="x">00</span>')
})

test('a folio with other figures and as many gives the same markup', () => {
  const markup = '<span data-page-of="x"></span>'
  expect(withStandIns(markup, { x: '17' })).toBe(withStandIns(markup, { x: '94' }))
  expect(withStandIns(markup, { x: '9' })).not.toBe(withStandIns(markup, { x: '10' }))
})

test('ids with characters that HTML escapes are found again', () => {
  const markup =
    '<span data-page-of="a&#x26;b"></span><span data-page-of="c&amp;d"></span><span data-page-of="e&#x22;"></span>'
  const now = { 'a&b': '1', 'c&d': '2', 'e"': '3' }
  expect(movedReferences(markup, {}, now).map(each => each.id)).toEqual(['a&b', 'c&d', 'e"'])
  expect(movedReferences(markup, { ...now, 'c&d': '9' }, now)).toEqual([{ id: 'c&d', before: '9', now: '2' }])
  expect(withStandIns(markup, { 'a&b': '1', 'c&d': '22', 'e"': '333' })).toContain('>0</span>')
})

test('an id may be a name that every object has', () => {
  const markup = '<a data-page-of="constructor"></a>'
  expect(withStandIns(markup, {})).toBe('<a data-page-of="constructor">00</a>')
  expect(movedReferences(markup, {}, { constructor: '3' })).toEqual([{ id: 'constructor', before: '?', now: '3' }])
  expect(foliosIn(markup, { constructor: '3' })).toEqual({ constructor: '3' })
  expect(Object.keys(foliosIn(markup, {}))).toEqual([])
})

test('markup without references is left as it is', () => {
  expect(withStandIns('<p data-page="3">x</p>', { 3: '9' })).toBe('<p data-page="3">x</p>')
  expect(movedReferences('<p>x</p>', {}, { x: '1' })).toEqual([])
})

test('the folios that a markup asks for, and those alone, each once', () => {
  const markup =
    '<a data-page-of="b"></a><i data-page-of="b"></i><a class="x" data-page-of="c&amp;d"></a><a data-page-of="e&#x22;"></a><p id="f"></p>'
  const folios = { a: '1', b: 'xiv', 'c&d': '3', 'e"': '4', f: '5' }
  expect(foliosIn(markup, folios)).toEqual({ b: 'xiv', 'c&d': '3', 'e"': '4' })
  expect(foliosIn('<p id="a">x</p>', folios)).toEqual({})
})

test('an id that is nowhere in the book has no folio', () => {
  expect(foliosIn('<a data-page-of="weg"></a><a data-page-of="leeg"></a>', { leeg: '' })).toEqual({ leeg: '' })
})
