import { describe, expect, test } from 'vitest'
import { french } from '../../../scripts/chapters/language/french.ts'
import { folded, shown } from './shown.ts'

/** As typed → as printed; `~` is a no-break space, `^` a narrow one. */
const CASES: readonly (readonly [typed: string, printed: string])[] = [
  ['"Oui", dit-elle.', '«^Oui^», dit-elle.'],
  ['« Oui », dit-elle.', '«^Oui^», dit-elle.'],
  ['«Oui», dit-elle.', '«^Oui^», dit-elle.'],
  ['"Il a dit "non"."', '«^Il a dit “non”.^»'],
  ['"Il a dit \'non\'."', '«^Il a dit “non”.^»'],
  ["l'eau", 'l’eau'],
  ["aujourd'hui", 'aujourd’hui'],
  ["qu'il", 'qu’il'],
  ['Quoi?', 'Quoi^?'],
  ['Quoi ?', 'Quoi^?'],
  ['Oui!', 'Oui^!'],
  ['Oui; non', 'Oui^; non'],
  ['Oui ; non', 'Oui^; non'],
  ['Il dit: oui', 'Il dit^: oui'],
  ['Il dit : oui', 'Il dit^: oui'],
  ['Quoi ?!', 'Quoi^?!'],
  ['à 10:30', 'à 10:30'],
  ['https://a.fr/?a=b', 'https://a.fr/?a=b'],
  ['elle - pas lui - va', 'elle~– pas lui~– va'],
  ['elle---pas lui', 'elle~– pas lui'],
  ['2017-2019', '2017–2019'],
  ['p. 12-14', 'p.~12–14'],
  ['15000 habitants', '15^000 habitants'],
  ['1500 habitants', '1500 habitants'],
  ['Rue X, 75001 Paris', 'Rue X, 75001 Paris'],
  ['5 km', '5~km'],
  ['15 €', '15~€'],
  ['60 %', '60~%'],
  ['M. Dupont', 'M.~Dupont'],
  ['Mme Dupont', 'Mme~Dupont'],
  ['n° 5', 'n°~5'],
  ['article 5', 'article~5'],
  ['1er mai', '1er~mai'],
  ['XXe siècle', 'XXe siècle'.replace(' ', '~')],
  ['voilà...', 'voilà…'],
  ['"Vraiment ?"', '«^Vraiment^?^»'],
]

describe('French', () => {
  test.each(CASES)('%j', (typed, printed) => {
    expect(shown(french.typesetText(typed))).toBe(printed)
  })
})

test('typesetting twice is typesetting once, and nothing is lost', () => {
  for (const [typed] of CASES) {
    const once = french.typesetText(typed)
    expect(french.typesetText(once)).toBe(once)
    expect(folded(once)).toBe(folded(typed))
  }
})

test.each([
  ['gouvernement', 'gou·ver·ne·ment'],
  ['municipalité', 'muni·ci·pa·lité'],
])('%s divides as %s', (word, divided) => {
  expect(shown(french.hyphenate(word))).toBe(divided)
})
