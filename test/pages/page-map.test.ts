import { expect, test } from 'vitest'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import { pageMap, placedLinks } from '../../scripts/pages/page-map.ts'
import { laid } from './laid.ts'
import { line, page, placed } from './words.ts'

function mapOf(sections: readonly LaidSection[], measured: Parameters<typeof pageMap>[2]) {
  const counted = sections.map(each => ({ section: each.section, pages: each.pages.length }))
  return pageMap(imposeFolios(counted), sections, measured)
}

test('a page says its folio, side, section, template and lines', () => {
  const [first, second] = mapOf(
    [laid({ id: 'een' }, ['<div></div>']), laid({ id: 'twee', template: 'essay' }, ['<div></div>'])],
    [page(...line('een twee')), page()],
  )
  expect(first).toMatchObject({
    index: 0,
    folio: '1',
    side: 'recto',
    section: 'een',
    template: 'article',
    blank: false,
  })
  expect(first?.lines).toEqual([{ text: 'een twee', at: 'a.md:1:1', left: 0, top: 0, right: 70, bottom: 20 }])
  expect(second).toMatchObject({ index: 1, folio: '2', side: 'verso', section: 'twee', template: 'essay', lines: [] })
})

test('a blank page belongs to no section', () => {
  const map = mapOf([laid({}, ['<div></div>']), laid({ startSide: 'recto' }, ['<div></div>'])], [])
  expect(map.map(({ blank, section }) => ({ blank, section }))).toEqual([
    { blank: false, section: 's' },
    { blank: true, section: '' },
    { blank: false, section: 's' },
  ])
})

test('words at one height in one block are a line, others are not', () => {
  const words = [...line('een twee'), ...line('drie', 20), ...line('vier', 20, { left: 200, at: 'b' })]
  const [only] = mapOf([laid({}, ['<div></div>'])], [page(...words)])
  expect(only?.lines.map(each => each.text)).toEqual(['een twee', 'drie', 'vier'])
})

test('the next column at the same height begins a line of its own', () => {
  const words = [placed('onder', { left: 0, top: 100 }), placed('boven', { left: 200, top: 0 })]
  const [only] = mapOf([laid({}, ['<div></div>'])], [page(...words)])
  expect(only?.lines.map(each => each.text)).toEqual(['onder', 'boven'])
})

test('glued pieces have no space between them, and empty ones add only their box', () => {
  const words = [placed('een'), placed(',', { left: 30, glued: true }), placed('', { left: 60, glued: true })]
  const [only] = mapOf([laid({}, ['<div></div>'])], [page(...words)])
  expect(only?.lines).toMatchObject([{ text: 'een,', right: 90 }])
})

test('the piece of a word on its second line makes no line without text', () => {
  const words = [placed('een'), placed('', { top: 40, glued: true })]
  const [only] = mapOf([laid({}, ['<div></div>'])], [page(...words)])
  expect(only?.lines).toHaveLength(1)
})

test('links get the page they lie on', () => {
  const link = { left: 1, top: 2, right: 3, bottom: 4, text: 'hier', target: '#a' }
  expect(placedLinks([page(), { ...page(), links: [link] }])).toEqual([{ ...link, page: 1 }])
})
