import { expect, test } from 'vitest'
import type { Page } from '../../../scripts/pages/model.ts'
import { checkTextArrived } from '../../../scripts/proof/copy/text-arrived.ts'
import { page } from '../pages.ts'

function check(laid: Page, text: string) {
  return checkTextArrived([laid], { name: 'screen', pages: [{ text }] })
}

test('lines in another order, another case, with other spaces and hyphens have arrived', () => {
  expect(check(page('Een twee-', 'drie'), 'DRIE een  twee')).toEqual([])
  expect(check(page('uit\u00advoering', 'ﬁets'), 'uitvoering fiets')).toEqual([])
})

test('a line that is not there is named with its place, page and file', () => {
  expect(check(page('een twee', 'drie vier'), 'een twee reiv x drv')).toMatchObject([
    {
      rule: 'pdf-text-lost',
      severity: 'error',
      reason: 'Laid out, but not in the screen PDF: drie vier',
      place: { file: 'a.md', line: 2, column: 1 },
      page: '7',
    },
  ])
})

test('a line that stands twice must arrive twice', () => {
  expect(check(page('ook', 'ook'), 'ook')).toMatchObject([{ rule: 'pdf-text-lost' }])
  expect(check(page('ook', 'ook'), 'ook ook')).toEqual([])
})

test('a short line cannot take its letters from the middle of a long one', () => {
  expect(check(page('de', 'een ander'), 'een ander')).toHaveLength(1)
  expect(check(page('ander', 'een ander'), 'een ander ander')).toEqual([])
})

test('right-to-left text may come in another order as long as each letter is there', () => {
  expect(check(page('مرحبا بالعالم'), 'ملاعلاب ابحرم')).toEqual([])
})

test('a page may say other letters instead of a ligature, each once', () => {
  const file = (...actualTexts: string[]) => ({ name: 'screen', pages: [{ text: 'Te man. Tis one.', actualTexts }] })
  const laid = [page('The man.', 'This one.')]
  expect(checkTextArrived(laid, file('Th', 'Th'))).toEqual([])
  expect(checkTextArrived(laid, file())).toHaveLength(2)
  expect(checkTextArrived([page('چک')], { name: 'screen', pages: [{ text: 'ک', actualTexts: ['چ'] }] })).toEqual([])
})

test('a mark that only chooses the form of a character is no character', () => {
  expect(check(page('i❤️u'), 'i❤u')).toEqual([])
})

test('letters can be taken once only', () => {
  expect(check(page('abc', 'cba'), 'bca')).toHaveLength(1)
})

test('characters that are nowhere on the page have no glyph', () => {
  const [only] = check(page('naar 한국'), 'naar')
  expect(only).toMatchObject({ rule: 'missing-glyph', severity: 'error', place: { file: 'a.md', line: 1 }, page: '7' })
  expect(only?.reason).toBe('No font has the characters 한 (U+D55C), 국 (U+AD6D): naar 한국')
})

test('ordinary words that are lost are not taken for missing glyphs, also where their letters stand nowhere else', () => {
  expect(check(page('een', 'twee'), 'een')).toMatchObject([{ rule: 'pdf-text-lost' }])
  const file = { name: 'screen', pages: [{ text: '' }, { text: 'twee' }] }
  expect(checkTextArrived([page('wet'), page('twee')], file)).toMatchObject([{ rule: 'pdf-text-lost' }])
})

test('a PDF with another number of pages is refused at once', () => {
  const found = checkTextArrived([page('een'), page('twee')], { name: 'print', pages: [{ text: 'een' }] })
  expect(found).toMatchObject([
    { rule: 'pdf-pages-missing', reason: 'The print PDF has 1 pages where 2 were laid out' },
  ])
})

test('a page without lines asks for nothing', () => {
  expect(check(page(), 'sierwerk')).toEqual([])
  expect(check(page('\u00ad'), '')).toEqual([])
})

test('text of one page does not excuse its absence on another', () => {
  const file = { name: 'screen', pages: [{ text: 'een twee' }, { text: '' }] }
  expect(checkTextArrived([page('een'), page('twee')], file)).toHaveLength(1)
})

test('a line without a place is told without one', () => {
  const bare = { ...page('een'), lines: page('een').lines.map(each => ({ ...each, at: '' })) }
  expect(check(bare, 'n e x')[0]).not.toHaveProperty('place')
})
