import { type Aside, dashes, ranges } from './dashes.ts'
import type { Language } from './language.ts'
import { makeLanguage } from './make-language.ts'
import { thousands } from './numbers.ts'
import { quotes } from './quotes.ts'
import { swap } from './rewrite.ts'
import * as spaces from './spaces.ts'

const TITLES =
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof. Prof St St. Rev. Hon. Gen. Capt. Lt. Sgt. Gov. Sen. Rep. e.g. i.e. cf. viz.'.split(
    ' ',
  )

const BEFORE_NUMBER =
  'p. pp. page pages no. nos. vol. art. article chapter ch. section sec. part figure fig. table note appendix c. ca. circa issue step tip week year'.split(
    ' ',
  )

const UNITS =
  '% °C °F ° km m cm mm µm km² m² ha acres m³ kg g mg lb oz st l ml kilometres kilometers metres meters miles feet inches mph km/h kWh MWh GWh kW MW GW W V A Hz kHz MHz GHz kB MB GB TB per cent percent million billion trillion am pm a.m. p.m. pt px dpi BC AD'
    .split(' ')
    .concat('per cent')

function english(tag: string, aside: Aside): Language {
  return makeLanguage({
    tag,
    rules: [
      spaces.ellipsis,
      swap(/'(?=n' \p{L})|(?<='n)'(?= \p{L})/gu, '’'),
      quotes({
        double: ['“', '”'],
        single: ['‘', '’'],
        elisions: 'twas|tis|twere|twill|em|cause|til|till|bout|round|n',
      }),
      ...ranges,
      ...dashes(aside),
      thousands(','),
      spaces.bindUnit(UNITS),
      spaces.bindNumberAfter(BEFORE_NUMBER),
      spaces.bindWordAfter(TITLES),
      spaces.bindInitials(['van', 'von', 'de', 'der', 'den', 'ter', 'ten', 'la', 'le']),
      ...spaces.bindSigns,
    ],
    division: { never: /(?=[äëïöüÿ])|(?<=['’])/ },
    abbreviations: [...TITLES, ...BEFORE_NUMBER]
      .filter(each => each.endsWith('.'))
      .concat(['mr', 'mrs', 'ms', 'dr', 'st']),
    beforeCapital: /^[‘’“"']/u,
  })
}

/** English as Britain prints it; an aside stands between spaced en dashes. */
export const britishEnglish: Language = english('en-gb', 'spaced')

/** English as America prints it; an aside stands between closed em dashes. */
export const americanEnglish: Language = english('en-us', 'closed')
