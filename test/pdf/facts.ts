import { readFileSync } from 'node:fs'
import type { Edition, Ink, Outputs, Print } from '../../scripts/edition/model.ts'
import type { Page, Pages, PlacedLink } from '../../scripts/pages/model.ts'
import type { Facts } from '../../scripts/pdf/model.ts'

/** The fixtures' trim, 120 × 160 mm in the middle of a sheet of 496 × 648 px. */
const trim = { width: (120 * 96) / 25.4, height: (160 * 96) / 25.4 }

/** The bytes of a file in test/fixtures/pdf. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/pdf/${name}`, import.meta.url)))
}

/** No picture, table or mark was measured. */
const nothing = { pictures: [], tables: [], tags: [] } as const

/** Six pages as Chromium printed them: cover, contents, a blank, two pages of a chapter, an appendix. */
export function magazinePages(change: Partial<Pages> = {}): Pages {
  const placed = JSON.parse(new TextDecoder().decode(fixture('magazine.links.json'))) as readonly PlacedLink[]
  const folios = ['i', 'ii', 'iii', '1', '2', 'B-1']
  const sections = ['cover', 'contents', '', 'bruggen', 'bruggen', 'bijlage']
  const map = folios.map((folio, index): Page => {
    const section = sections[index] ?? ''
    const side = index % 2 === 0 ? 'recto' : 'verso'
    return {
      index,
      folio,
      side,
      section,
      template: 'article',
      blank: section === '',
      lines: [],
      blocks: [],
      pictures: [],
    }
  })
  const sheet = {
    width: 496,
    height: 648,
    trim: { left: (496 - trim.width) / 2, top: (648 - trim.height) / 2, ...trim },
  }
  return { map, pdf: fixture('magazine.pdf'), rounds: 1, sheet, links: placed, ...nothing, ...change }
}

/** How the house prints. */
export const housePrint: Print = {
  variant: 'x-4',
  profile: 'styles/icc/fogra39-coated-300.icc',
  condition: { identifier: 'FOGRA39', info: 'Coated paper', registry: 'http://www.color.org' },
  inkLimit: 300,
  overprintUpToPt: 24,
}

/** The fixtures' colours that have a recipe: all of the magazine's. */
export const houseInks: readonly Ink[] = [
  { name: 'paper', rgb: '#ffffff', cmyk: [0, 0, 0, 0] },
  { name: 'black', rgb: '#000000', cmyk: [0, 0, 0, 100] },
  { name: 'rich-black', rgb: '#000001', cmyk: [60, 40, 40, 100] },
  { name: 'accent', rgb: '#c8102e', cmyk: [0, 100, 80, 5] },
  { name: 'accent-tint', rgb: '#fae8e4', cmyk: [0, 10, 8, 0] },
  { name: 'grey', rgb: '#8a8a8a', cmyk: [0, 0, 0, 55] },
  { name: 'link', rgb: '#0000ee', cmyk: [100, 90, 0, 0] },
  { name: 'house', rgb: '#005ca9', cmyk: [100, 60, 0, 5], spot: 'House Blue' },
  { name: 'house-tint', rgb: '#cce0ee', cmyk: [20, 12, 0, 1], spot: 'House Blue', tint: 20 },
]

/** The two pages of colours.html. */
export function coloursPages(): Pages {
  const { map, ...rest } = magazinePages({ pdf: fixture('colours.pdf'), links: [] })
  return { ...rest, map: map.slice(3, 5) }
}

/** An edition of that format. */
export function magazineEdition(change: Partial<Edition> = {}): Edition {
  const format = {
    trim: { width: 120, height: 160 },
    bleed: 3,
    safe: 5,
    margins: { top: 10, bottom: 10, inner: 10, outer: 10 },
  }
  const grid = { columns: 4, gutterPt: 12, leadingPt: 12 }
  return {
    slug: 'proefblad',
    folder: 'chapters/proefblad',
    title: 'Proefblad',
    subtitle: '',
    number: '1',
    date: '2026-11-23',
    language: 'nl',
    parts: [],
    running: [],
    imprint: { Uitgever: 'Stichting Brug & Water' },
    variables: {},
    outputs: both,
    tokens: { format, print: housePrint, grid, scale: {}, families: {}, inks: houseInks, extra: {} },
    css: [],
    plain: false,
    ...change,
  }
}

/** Both files. */
export const both: Outputs = { screen: true, print: true, screenPpi: 150 }

/** The date of all test files. */
export const when = new Date('2026-11-23T12:00:00Z')

/** Everything that a pass is told of the fixture. */
export function magazineFacts(change: Partial<Facts> = {}): Facts {
  const sections = [{ id: 'bruggen', title: 'Over waterbouwkunde' }]
  return { pages: magazinePages(), edition: magazineEdition(), sections, wanted: both, when, ...change }
}
