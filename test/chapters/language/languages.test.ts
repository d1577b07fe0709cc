import { expect, test } from 'vitest'
import { languageOf } from '../../../scripts/chapters/language/languages.ts'
import { folded } from './shown.ts'

test.each([
  ['nl', 'nl'],
  ['NL', 'nl'],
  ['nl-be', 'nl'],
  ['nl_NL', 'nl'],
  ['en', 'en-gb'],
  ['en-au', 'en-gb'],
  ['en-US', 'en-us'],
  ['de-AT', 'de'],
  ['de-CH', 'de-ch'],
  ['fr-BE', 'fr'],
  ['es', 'es'],
  ['', ''],
])('%s is set as %s', (tag, known) => {
  expect(languageOf(tag).tag).toBe(known)
})

/** A small generator of its own (mulberry32), so that a failure comes back. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const BITS = [
  ...'"\'"\'-–—.,;:!?()[]/€%§«»“”‘’„‚\u00a0\u202f\n',
  ...[' ', ' ', ' ', '--', ' - ', '---', '...', '…', 'a', 'Jan', 'dr.', 'o.a.', 's', 't', 'IJ', 'foto', 'woord', 'van'],
  ...['5', '12', '18', '2017', '2019', '15000', '1234567', '0', 'km', 'procent', 'miljoen', 'blz.', 'J.', 'P.'],
  ...[
    'https://a.nl/x--y',
    'a@b.nl',
    '#HOE DAN?',
    '@x',
    '2018-11-23',
    '\uFFFC',
    '\u2028',
    '\uE000',
    'é',
    'e\u0301',
    '😀',
  ],
]

test.each(['nl', 'en-gb', 'en-us', 'de', 'de-ch', 'fr'])(
  '%s: any text, set twice, is as set once, and nothing is lost',
  tag => {
    const next = random(20260101)
    const language = languageOf(tag)
    for (let round = 0; round < 3000; round++) {
      const text = Array.from(
        { length: 1 + Math.floor(next() * 14) },
        () => BITS[Math.floor(next() * BITS.length)],
      ).join('')
      const once = language.typesetText(text)
      expect(folded(once), text).toBe(folded(text))
      expect(language.typesetText(once), JSON.stringify(text)).toBe(once)
    }
  },
)

test.each(['nl', 'en-us', 'de', 'fr'])('%s: the cuts of a paragraph do not change what is printed', tag => {
  const next = random(7)
  const language = languageOf(tag)
  for (let round = 0; round < 500; round++) {
    const bits = Array.from({ length: 8 }, () => BITS[Math.floor(next() * BITS.length)] ?? '')
    const cut = language.typesetPieces(bits, { paragraph: true })
    expect(cut).toHaveLength(bits.length)
    expect(cut.join('')).toBe(language.typesetPieces([bits.join('')], { paragraph: true }).join(''))
  }
})
