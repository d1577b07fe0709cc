import { expect, test } from 'vitest'
import { type Counted, folioOf, imposeFolios, startSides } from '../../scripts/pages/folios.ts'

function counted(pages: number, section: Partial<Counted['section']> = {}): Counted {
  return { pages, section: { id: 's', startSide: 'any', numbering: 'arabic', ...section } }
}

/** `folio side section.page`, a blank page as `-`. */
function written(sections: readonly Counted[]): string[] {
  return imposeFolios(sections).map(({ folio, side, counted, page }) => {
    return `${folio} ${side} ${counted}.${page < 0 ? '-' : page}`
  })
}

test('page one is a recto and pages run on through sections', () => {
  expect(written([counted(2), counted(2)])).toEqual(['1 recto 0.0', '2 verso 0.1', '3 recto 1.0', '4 verso 1.1'])
})

test('a section that must begin on the other side gets a blank page before it, which is counted', () => {
  expect(written([counted(1), counted(1, { startSide: 'recto' })])).toEqual([
    '1 recto 0.0',
    '2 verso 0.-',
    '3 recto 1.0',
  ])
  expect(written([counted(2), counted(1, { startSide: 'verso' })])).toEqual([
    '1 recto 0.0',
    '2 verso 0.1',
    '3 recto 0.-',
    '4 verso 1.0',
  ])
})

test('a blank page before the first section is its own, so that it is printed', () => {
  expect(written([counted(1, { startSide: 'verso' }), counted(1)])).toEqual([
    '1 recto 0.-',
    '2 verso 0.0',
    '3 recto 1.0',
  ])
})

test('a section on the right side already gets none', () => {
  expect(written([counted(2), counted(1, { startSide: 'recto' })])).toHaveLength(3)
})

test('arabic numbering begins again after roman, and a blank page still counts in roman', () => {
  const roman = counted(3, { numbering: 'roman' })
  expect(written([roman, counted(1, { startSide: 'recto' })])).toEqual([
    'i recto 0.0',
    'ii verso 0.1',
    'iii recto 0.2',
    'iv verso 0.-',
    '1 recto 1.0',
  ])
})

test('a section may restart the numbering, roman after arabic runs on', () => {
  expect(written([counted(2), counted(1, { restart: 7 }), counted(1)]).map(each => each.split(' ')[0])).toEqual([
    '1',
    '2',
    '7',
    '8',
  ])
  expect(written([counted(2), counted(1, { numbering: 'roman' })]).at(-1)).toBe('iii recto 1.0')
})

test('a section of no pages takes no place and asks for no blank page', () => {
  expect(written([counted(1), counted(0, { startSide: 'recto' }), counted(1)])).toEqual(['1 recto 0.0', '2 verso 2.0'])
})

test('each section knows the side it begins on', () => {
  const sections = [counted(1), counted(2), counted(1, { startSide: 'recto' }), counted(1)]
  expect(startSides(sections)).toEqual(['recto', 'verso', 'recto', 'verso'])
  expect(startSides([counted(0)])).toEqual(['recto'])
})

test('roman folios', () => {
  const numbers = [1, 4, 9, 14, 40, 49, 90, 99, 400, 944, 1999, 2026]
  expect(numbers.map(each => folioOf(each, 'roman'))).toEqual(
    'i iv ix xiv xl xlix xc xcix cd cmxliv mcmxcix mmxxvi'.split(' '),
  )
  expect(folioOf(12, 'arabic')).toBe('12')
  expect(folioOf(0, 'roman')).toBe('0')
})
