import { PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import type { LetterFont } from '../../scripts/pdf/font-letters.ts'
import { fontsFor, unseenText } from '../../scripts/pdf/unseen-text.ts'

const letters = (all: string) => new Map([...all].map(letter => [letter, letter.charCodeAt(0).toString(16)]))
const fonts: readonly LetterFont[] = [
  { ref: PDFRef.of(1), codes: letters('ab') },
  { ref: PDFRef.of(2), codes: letters('abc ') },
]
const nameOf = (font: LetterFont) => `F${fonts.indexOf(font)}`
const written = (text: string) =>
  unseenText({ text, type: 'TD', mcid: 3, left: 1.23456, baseline: 20, size: 6 }, fonts, nameOf)

it('writes a text in the first font that has all of it, in a mode that paints nothing', () => {
  expect(written('ba')).toBe('/TD <</MCID 3>> BDC\nBT 3 Tr 1.235 20 Td\n/F0 6 Tf <6261> Tj\nET\nEMC\n')
  expect(written('a c')).toContain('/F1 6 Tf <612063> Tj')
  expect(fontsFor('a c', fonts)).toEqual([fonts[1]])
})

it('tells what no font can write, beside what they can', () => {
  expect(written('a→')).toBe(
    '/TD <</MCID 3 /ActualText <FEFF00612192>>> BDC\nBT 3 Tr 1.235 20 Td\n/F0 6 Tf <61> Tj\nET\nEMC\n',
  )
  expect(written('→')).toBe('/TD <</MCID 3 /ActualText <FEFF2192>>> BDC\nBT 3 Tr 1.235 20 Td\nET\nEMC\n')
  expect(fontsFor('→', fonts)).toEqual([])
})

it('changes fonts within a text that no single one has', () => {
  const other: LetterFont = { ref: PDFRef.of(3), codes: letters('d') }
  const all = [...fonts, other]
  expect(fontsFor('cd', all)).toEqual([fonts[1], other])
})
