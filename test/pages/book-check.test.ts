import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { checkBook } from '../../scripts/pages/book-check.ts'
import type { BookPage } from '../../scripts/pages/book-page.ts'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import { laidPage } from '../../scripts/pages/laid-page.ts'
import type { GlancedPage } from '../../scripts/pages/runtime/protocol.ts'
import { laid } from './laid.ts'
import { line, page, placed, source } from './words.ts'

const AREA = { left: 60, top: 40, right: 380, bottom: 360 }
const PLACE = [10, 20, 110, 40]

/** Two sections of a page: recto and verso. What is given is what the book shows of them. */
async function checked(
  glance: readonly Partial<GlancedPage>[],
  words = [...line('een twee')],
  broken: Partial<BookPage['broken']> = {},
) {
  const found = collector()
  const asked: number[][] = []
  const made = {
    map: [{ ...laidPage(page(...line('een twee'))), area: AREA }],
    geometry: [PLACE],
    source: source('een twee'),
  }
  const sections = [laid({ id: 'a' }, ['<div></div>'], made), laid({ id: 'b' }, ['<div></div>'], made)]
  const slots = imposeFolios(sections.map(each => ({ section: each.section, pages: 1 })))
  const book = { sections, slots, folios: {}, rounds: 1, unstable: [] }
  const opened = {
    glance: glance.map(each => ({ furniture: page(), geometry: PLACE, ...each })),
    measure: async (pages: readonly number[]) => {
      asked.push([...pages])
      return pages.map(() => page(...words))
    },
    broken: { fonts: [], pictures: [], ...broken },
  } as unknown as BookPage
  const again = await checkBook(book, opened, 400, found)
  return { messages: found.all().map(({ rule, page: on }) => [rule, on]), asked, again: [...again.keys()] }
}

/** A section laid out for a recto, on a verso: its type area 40 px further left. */
const MIRRORED = [-30, 20, 70, 40]

it('does not look again at a book that lies as its sections did, mirrored or not', async () => {
  expect(await checked([{}, { geometry: MIRRORED }])).toEqual({ messages: [], asked: [], again: [] })
})

it('looks at every word of a section that lies otherwise, and that may be sound', async () => {
  expect(await checked([{ geometry: [10, 60, 110, 80] }, { geometry: MIRRORED }])).toEqual({
    messages: [],
    asked: [[0]],
    again: [0],
  })
  expect((await checked([{}, { geometry: PLACE }])).asked).toEqual([[1]])
})

it('tells what was lost or cut off on the way into the book', async () => {
  expect((await checked([{ geometry: [] }, { geometry: MIRRORED }], line('een'))).messages).toEqual([
    ['text-lost', undefined],
  ])
  const cut = line('een twee', 0, { clipped: true })
  expect((await checked([{ geometry: [1, 2, 3, 4] }, { geometry: MIRRORED }], cut)).messages).toEqual([
    ['text-clipped', '1'],
  ])
})

it('tells heads and feet over the text', async () => {
  const furniture = page(placed('kop', { generated: true, at: '' }))
  expect((await checked([{ furniture }, { geometry: MIRRORED }])).messages).toEqual([['text-overlaps', '1']])
  const clear = page(placed('kop', { top: 300, generated: true, at: '' }))
  expect((await checked([{ furniture: clear }, { geometry: MIRRORED }])).messages).toEqual([])
})

it('tells fonts and pictures that did not load', async () => {
  const broken = { fonts: ['Weg'], pictures: [{ source: '/files/weg.png', at: 'a.md:1:1' }] }
  const { messages } = await checked([{}, { geometry: MIRRORED }], [], broken)
  expect(messages.map(([rule]) => rule)).toEqual(['missing-font', 'picture-broken'])
})

it('looks for them where the text of a mirrored page lies, and of one that lies otherwise', async () => {
  // Between the mirrored second word, which ends at 30, and where it was laid out, to 70.
  const furniture = page(placed('kop', { left: 40, right: 65, generated: true, at: '' }))
  expect((await checked([{}, { geometry: MIRRORED, furniture }])).messages).toEqual([])
  const low = page(placed('kop', { top: 200, generated: true, at: '' }))
  const words = line('een twee', 200)
  expect((await checked([{ geometry: [1, 2, 3, 4], furniture: low }, { geometry: MIRRORED }], words)).messages).toEqual(
    [['text-overlaps', '1']],
  )
})
