import { expect, test } from 'vitest'
import { textWidth, wrapText } from '../../../scripts/chapters/components/text-width.ts'

test('widths grow with size and letters', () => {
  expect(textWidth('', 11)).toBe(0)
  expect(textWidth('mmm', 11)).toBeGreaterThan(textWidth('iii', 11))
  expect(textWidth('woord', 22)).toBeCloseTo(2 * textWidth('woord', 11))
})

test('lines fit, and no word is lost', () => {
  const text = 'aandacht in vrije teksten,  titel en samenvatting van het onwaarschijnlijkelangewoord'
  const lines = wrapText(text, 11, 90)
  expect(lines.join(' ')).toBe(text.replace(/ +/g, ' '))
  expect(lines.filter(line => textWidth(line, 11) > 90)).toEqual(['onwaarschijnlijkelangewoord'])
  expect(wrapText('', 11, 90)).toEqual([])
})
