import { describe, expect, test } from 'vitest'
import { german, swissGerman } from '../../../scripts/chapters/language/german.ts'
import { folded, shown } from './shown.ts'

/** As typed → as printed; `~` is a no-break space, `^` a narrow one. */
const CASES: readonly (readonly [typed: string, printed: string])[] = [
  ['"Ja", sagte sie.', '„Ja“, sagte sie.'],
  ["'Ja', sagte sie.", '‚Ja‘, sagte sie.'],
  ['"Er sagte \'nein\'."', '„Er sagte ‚nein‘.“'],
  ['"Er sagte "nein"."', '„Er sagte ‚nein‘.“'],
  ['„Ja“, sagte "er"', '„Ja“, sagte „er“'],
  ['("so")', '(„so“)'],
  ["Hans' Buch", 'Hans’ Buch'],
  ["wie geht's", 'wie geht’s'],
  ["'s ist gut", '’s ist gut'],
  ["'ne Idee", '’ne Idee'],
  ["die '68er", 'die ’68er'],
  ['sie - nicht er - ging', 'sie~– nicht er~– ging'],
  ['sie -- nicht er -- ging', 'sie~– nicht er~– ging'],
  ['sie---nicht er', 'sie~– nicht er'],
  ['2017-2019', '2017–2019'],
  ['S. 12-14', 'S.~12–14'],
  ['z. B. hier', 'z.^B. hier'],
  ['z.B. hier', 'z.B. hier'],
  ['d. h. nie', 'd.^h. nie'],
  ['i. d. R. gut', 'i.^d.^R. gut'],
  ['15000 Menschen', '15.000 Menschen'],
  ['1500 Menschen', '1500 Menschen'],
  ['Postfach 10115', 'Postfach 10115'],
  ['Weg 5, 10115 Berlin', 'Weg 5, 10115 Berlin'],
  ['5 km', '5~km'],
  ['60 Prozent', '60~Prozent'],
  ['15 €', '15~€'],
  ['1,3 Mio. Euro', '1,3~Mio. Euro'],
  ['Dr. Müller', 'Dr.~Müller'],
  ['Nr. 3', 'Nr.~3'],
  ['§ 5', '§~5'],
  ['3. Oktober', '3.~Oktober'],
  ['A. von Humboldt', 'A.~von Humboldt'],
  ['so...', 'so…'],
  ['Baden-Württemberg', 'Baden-Württemberg'],
  ['www.bund.de/a--b', 'www.bund.de/a--b'],
]

describe('German', () => {
  test.each(CASES)('%j', (typed, printed) => {
    expect(shown(german.typesetText(typed))).toBe(printed)
  })
})

test('typesetting twice is typesetting once, and nothing is lost', () => {
  for (const language of [german, swissGerman]) {
    for (const [typed] of CASES) {
      const once = language.typesetText(typed)
      expect(language.typesetText(once)).toBe(once)
      expect(folded(once)).toBe(folded(typed))
    }
  }
})

test('Switzerland has guillemets without spaces and its own mark between thousands', () => {
  expect(swissGerman.typesetText('"Er sagte \'nein\'" zu 15000')).toBe('«Er sagte ‹nein›» zu 15’000')
})

test('an umlaut is no trema: a word may divide before it', () => {
  expect(shown(german.hyphenate('zurückgeändert'))).toContain('·än')
  expect(shown(german.hyphenate('Donaudampfschifffahrt'))).toBe('Donau·dampf·schiff·fahrt')
})

test('capitals tell no names', () => {
  expect(german.capitalNouns).toBe(true)
})
