import { expect, test } from 'vitest'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import { laidPage } from '../../scripts/pages/laid-page.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import { mirroring, type PutTogether, pageMap, placedLinks } from '../../scripts/pages/page-map.ts'
import { folioMark } from '../../scripts/pages/runtime/folio-mark.ts'
import type { MeasuredPage } from '../../scripts/pages/runtime/protocol.ts'
import { laid } from './laid.ts'
import { line, page, placed } from './words.ts'

function mapOf(sections: readonly LaidSection[], measured: readonly MeasuredPage[], more: Partial<PutTogether> = {}) {
  const counted = sections.map(each => ({ section: each.section, pages: each.pages.length }))
  const map = measured.map(laidPage)
  const own = sections.map((each, index) => ({ ...each, map: map.slice(index, index + each.pages.length) }))
  const book = {
    slots: imposeFolios(counted),
    sections: own,
    folios: {},
    furniture: new Map(),
    otherwise: new Map(),
    width: 400,
  }
  return pageMap({ ...book, ...more })
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
  const map = mapOf([laid({}, ['<div></div>']), laid({}, ['<div></div>'])], [page(), { ...page(), links: [link] }])
  expect(placedLinks(map, { left: 10, top: 20 })).toEqual([
    { left: 11, top: 22, right: 13, bottom: 24, text: 'hier', target: '#a', page: 1 },
  ])
})

const AREA = { left: 60, top: 40, right: 380, bottom: 360 }

test('page numbers are written where their marks are', () => {
  const link = { left: 1, top: 2, right: 3, bottom: 4, text: `kaart ${folioMark('b')}`, target: '#b' }
  const words = [placed('pagina'), placed(folioMark('b'), { left: 40, generated: true })]
  const [first] = mapOf([laid({}, ['<div></div>'])], [{ ...page(...words), links: [link] }], { folios: { b: '12' } })
  expect(first?.lines[0]?.text).toBe('pagina 12')
  expect(first?.links[0]?.text).toBe('kaart 12')
})

test('a section that begins on the other side than it was laid out for is mirrored', () => {
  const sections = [laid({}, ['<div></div>']), laid({}, ['<div></div>'])]
  const measured = [page(), { ...page(...line('een')), area: AREA }]
  const [, second] = mapOf(sections, measured)
  expect(second?.side).toBe('verso')
  expect([second?.area?.left, second?.area?.right, second?.lines[0]?.left]).toEqual([20, 340, -40])
})

test('a page on the side it was laid out for stays where it is', () => {
  const slot = { counted: 0, page: 1, side: 'verso', folio: '2', number: 2 } as const
  const made = laid({}, ['<div></div>', '<div></div>'], {
    map: [
      { ...laidPage(page()), area: AREA },
      { ...laidPage(page()), area: AREA },
    ],
  })
  expect(mirroring(made, slot, 400)).toBe(0)
  expect(mirroring(made, { ...slot, side: 'recto' }, 400)).toBe(-40)
})

test('what stands around a page comes after it, and a page that came out otherwise counts as it is', () => {
  const around = page(placed('kop', { generated: true, at: '' }))
  const [only] = mapOf([laid({}, ['<div></div>'])], [page(...line('was'))], {
    furniture: new Map([[0, around]]),
    otherwise: new Map([[0, page(...line('is'))]]),
  })
  expect(only?.lines.map(each => each.text)).toEqual(['is', 'kop'])
})

test('what stands around a page is found by its place in the book', () => {
  const sections = [laid({ id: 'een' }, ['<div></div>']), laid({ id: 'twee' }, ['<div></div>'])]
  const foot = { ...page(placed('voet', { generated: true, at: '' })), ground: [AREA] }
  const map = mapOf(sections, [page(...line('een')), page(...line('twee'))], { furniture: new Map([[1, foot]]) })
  expect(map.map(each => each.lines.map(({ text }) => text))).toEqual([['een'], ['twee', 'voet']])
  expect(map.map(each => each.ground)).toEqual([undefined, [AREA]])
})
