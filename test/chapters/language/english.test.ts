import { describe, expect, test } from 'vitest'
import { americanEnglish, britishEnglish } from '../../../scripts/chapters/language/english.ts'
import { folded, shown } from './shown.ts'

/** As typed → as printed in both Englishes; `~` is a no-break space. */
const BOTH: readonly (readonly [typed: string, printed: string])[] = [
  ['"Yes," she said.', '“Yes,” she said.'],
  ["'Yes', she said.", '‘Yes’, she said.'],
  ['"He said \'no\'."', '“He said ‘no’.”'],
  ['"He said "no"."', '“He said ‘no’.”'],
  ["it's", 'it’s'],
  ["don't", 'don’t'],
  ["the councils' plan", 'the councils’ plan'],
  ["in the '90s", 'in the ’90s'],
  ["'Twas good", '’Twas good'],
  ["get 'em", 'get ’em'],
  ["rock 'n' roll", 'rock ’n’ roll'],
  ['5\' 6"', '5′ 6″'],
  ['2017-2019', '2017–2019'],
  ['pp. 12-14', 'pp.~12–14'],
  ['a 3-1 win', 'a 3-1 win'],
  ['15000 people', '15,000 people'],
  ['1500 people', '1500 people'],
  ['1500000 people', '1,500,000 people'],
  ['PO Box 90151', 'PO Box 90151'],
  ['5 km', '5~km'],
  ['5 per cent', '5~per cent'],
  ['Dr Jones', 'Dr~Jones'],
  ['J. R. R. Tolkien', 'J.~R.~R.~Tolkien'],
  ['chapter 3', 'chapter~3'],
  ['no. 5', 'no.~5'],
  ['wait...', 'wait…'],
  ['well-known', 'well-known'],
  ['2018-11-23', '2018-11-23'],
  ['see https://a.org/x--y', 'see https://a.org/x--y'],
  ['9.30-11.00', '9.30–11.00'],
  ['€15 million', '€15~million'],
  ['e.g. this', 'e.g.~this'],
]

const BRITISH: readonly (readonly [typed: string, printed: string])[] = [
  ['she - not he - went', 'she~– not he~– went'],
  ['she -- not he -- went', 'she~– not he~– went'],
  ['she---not he', 'she~– not he'],
]

const AMERICAN: readonly (readonly [typed: string, printed: string])[] = [
  ['she - not he - went', 'she—not he—went'],
  ['she -- not he -- went', 'she—not he—went'],
  ['she---not he', 'she—not he'],
  ['"But--" he said', '“But—” he said'],
]

describe('English as Britain prints it', () => {
  test.each([...BOTH, ...BRITISH])('%j', (typed, printed) => {
    expect(shown(britishEnglish.typesetText(typed))).toBe(printed)
  })
})

describe('English as America prints it', () => {
  test.each([...BOTH, ...AMERICAN])('%j', (typed, printed) => {
    expect(shown(americanEnglish.typesetText(typed))).toBe(printed)
  })
})

test('typesetting twice is typesetting once, and nothing is lost', () => {
  for (const english of [britishEnglish, americanEnglish]) {
    for (const [typed] of [...BOTH, ...BRITISH, ...AMERICAN]) {
      const once = english.typesetText(typed)
      expect(english.typesetText(once)).toBe(once)
      expect(folded(once)).toBe(folded(typed))
    }
  }
})

test('the two divide words in their own ways', () => {
  expect(shown(britishEnglish.hyphenate('photography'))).toBe('pho·to·graphy')
  expect(shown(americanEnglish.hyphenate('photography'))).toBe('pho·tog·ra·phy')
})

test('a sentence begins with one letter', () => {
  expect(britishEnglish.capitalise('ijs')).toBe('Ijs')
  expect(britishEnglish.initialLength('IJ')).toBe(1)
})
