import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { checkBook, isAsLaidOut } from '../../scripts/pages/book-check.ts'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import { laidPage } from '../../scripts/pages/laid-page.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import type { PrintedSection } from '../../scripts/pages/printed-section.ts'
import type { GlancedPage, MeasuredPage } from '../../scripts/pages/runtime/protocol.ts'
import { laid, printedSection } from './laid.ts'
import { line, page, placed, source } from './words.ts'

const AREA = { left: 60, top: 40, right: 380, bottom: 360 }
const PLACE = [10, 20, 110, 40]
/** A section laid out for a recto, on a verso: its type area 40 px further left. */
const MIRRORED = [-30, 20, 70, 40]

const made = {
  map: [{ ...laidPage(page(...line('een twee'))), area: AREA }],
  geometry: [PLACE],
  source: source('een twee'),
}

function bookOf(sections: readonly LaidSection[]) {
  const slots = imposeFolios(sections.map(each => ({ section: each.section, pages: each.pages.length })))
  return { sections, slots, folios: {}, rounds: 1, unstable: [] }
}

/** Two sections of a page: recto and verso. */
const BOOK = bookOf([laid({ id: 'a' }, ['<div></div>'], made), laid({ id: 'b' }, ['<div></div>'], made)])

/** A section of a page, as it was printed. */
interface Seen {
  readonly furniture?: MeasuredPage
  /** Its words, when they were measured again. */
  readonly words?: MeasuredPage['words']
  readonly broken?: Partial<PrintedSection['broken']>
}

function printOf({ furniture = page(), words, broken }: Seen): PrintedSection {
  return printedSection({
    glance: [{ furniture, geometry: [] }],
    broken: { fonts: [], pictures: [], ...broken },
    measured: words && [page(...words)],
  })
}

/** What is told of the book when this is seen of its sections. */
function checked(...seen: readonly Seen[]) {
  const found = collector()
  const prints = seen.map((each, at) => ({ counted: at, first: at, count: 1, printed: printOf(each) }))
  const again = checkBook(BOOK, prints, 400, found)
  return { messages: found.all().map(({ rule, page: on }) => [rule, on]), again: [...again.keys()], all: found.all() }
}

/** Whether a section of the book is as it was laid out, when its texts lie here. */
function alike(counted: number, ...geometry: readonly (readonly number[])[]): boolean {
  const glance = geometry.map((each): GlancedPage => ({ furniture: page(), geometry: each }))
  return isAsLaidOut(BOOK, { counted, first: counted, count: 1 }, { glance }, 400)
}

it('knows a section that lies as it was laid out, mirrored or not, from one that does not', () => {
  expect([alike(0, PLACE), alike(1, MIRRORED)]).toEqual([true, true])
  expect([alike(0, MIRRORED), alike(1, PLACE)]).toEqual([false, false])
  expect([alike(0, [10.7, 19.3, 110.7, 40]), alike(0, [10, 20, 110.8, 40])]).toEqual([true, false])
})

it('takes a section with a text less, or one more, for another', () => {
  expect([alike(0, []), alike(0, [...PLACE, ...PLACE]), alike(0)]).toEqual([false, false, false])
})

it('compares each page of a section with its own, and asks nothing of a blank one', () => {
  const two = laid({}, ['<div></div>', '<div></div>'], { geometry: [PLACE, [1, 2, 3, 4]] })
  const book = bookOf([laid({}, ['<div></div>']), two, laid({ startSide: 'recto' }, ['<div></div>'])])
  const place = { counted: 1, first: 1, count: 3 }
  const seen = (...all: readonly (readonly number[])[]) =>
    isAsLaidOut(book, place, { glance: all.map(geometry => ({ furniture: page(), geometry })) }, 400)
  expect([seen(PLACE, [1, 2, 3, 4], [9, 9, 9, 9]), seen(PLACE, PLACE, [])]).toEqual([true, false])
})

it('finds a book sound whose sections lie as they did, and one that was measured again and is whole', () => {
  expect(checked({}, {})).toMatchObject({ messages: [], again: [] })
  expect(checked({ words: line('een twee') }, {})).toMatchObject({ messages: [], again: [0] })
  expect(checked({}, { words: line('een twee') }).again).toEqual([1])
})

it('tells what was lost or cut off on the way into print', () => {
  expect(checked({ words: line('een') }, {}).messages).toEqual([['text-lost', undefined]])
  expect(checked({ words: line('een twee', 0, { clipped: true }) }, {}).messages).toEqual([['text-clipped', '1']])
  expect(checked({}, { words: line('een twee', 0, { clipped: true }) }).messages).toEqual([['text-clipped', '2']])
})

it('takes a page that was not measured for one without words', () => {
  const found = collector()
  const printed = { ...printOf({}), measured: [] }
  checkBook(BOOK, [{ counted: 0, first: 0, count: 1, printed }], 400, found)
  expect(found.all().map(each => each.rule)).toEqual(['text-lost'])
})

it('tells heads and feet over the text', () => {
  const furniture = page(placed('kop', { generated: true, at: '' }))
  expect(checked({ furniture }, {}).messages).toEqual([['text-overlaps', '1']])
  const clear = page(placed('kop', { top: 300, generated: true, at: '' }))
  expect(checked({ furniture: clear }, {}).messages).toEqual([])
})

it('looks for them where the text of a mirrored page lies, and of one that lies otherwise', () => {
  // Between the mirrored second word, which ends at 30, and where it was laid out, to 70.
  const furniture = page(placed('kop', { left: 40, right: 65, generated: true, at: '' }))
  expect(checked({}, { furniture }).messages).toEqual([])
  const low = page(placed('kop', { top: 200, generated: true, at: '' }))
  expect(checked({ words: line('een twee', 200), furniture: low }, {}).messages).toEqual([['text-overlaps', '1']])
})

it('tells fonts and pictures that did not load: a font once, a picture each time, with its place', () => {
  const picture = { source: '/files/weg.png', at: 'a.md:3:1' }
  const first = { broken: { fonts: ['Weg', 'Los'], pictures: [picture] } }
  const { all } = checked(first, { broken: { fonts: ['Weg'], pictures: [{ ...picture, at: '' }] } })
  expect(all.map(({ rule, place }) => [rule, place?.line])).toEqual([
    ['missing-font', undefined],
    ['missing-font', undefined],
    ['picture-broken', 3],
    ['picture-broken', undefined],
  ])
  expect(all.map(each => each.reason).join()).toMatch(/Los[\s\S]*Weg[\s\S]*weg\.png/)
})
