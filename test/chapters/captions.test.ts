import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { isCaption, withoutOpening } from '../../scripts/chapters/captions.ts'

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })

test.each([
  ['Tabel: steden', true],
  ['Table: towns', true],
  ['Tabelle : Städte', true],
  ['TABLEAU: villes', true],
  ['Tabel 3: steden', false],
  ['Tabellen: veel', false],
  ['Tabel:steden', false],
])('%j is a caption: %s', (text, expected) => {
  expect(isCaption(paragraph(text))).toBe(expected)
  expect(withoutOpening(text) !== text).toBe(expected)
})
