import { expect, test } from 'vitest'
import { actualTextsIn } from '../../scripts/pdf/actual-text.ts'

test('what content says instead of its glyphs is read in every form of a string', () => {
  const content = [
    '/Span<</ActualText (Th) >> BDC <0099> Tj EMC',
    'BT <0099> Tj ET',
    '/Span <</ActualText <FEFF0686 06A9>>> BDC <01> Tj EMC /Span<</ActualText (a\\)b) >> BDC EMC',
  ]
  expect(actualTextsIn(content.join('\n'))).toEqual(['Th', 'چک', 'a)b'])
})
