import { dashes, ranges } from './dashes.ts'
import type { Language } from './language.ts'
import { makeLanguage } from './make-language.ts'
import { thousands } from './numbers.ts'
import { quotes } from './quotes.ts'
import { type Rule, swap } from './rewrite.ts'
import * as spaces from './spaces.ts'

const TITLES = 'M. MM. Mme Mmes Mlle Dr Pr Me Mgr St Ste cf. env.'.split(' ')

const BEFORE_NUMBER =
  'p. pp. page pages n° nº nos art. article chapitre chap. partie tome vol. figure fig. tableau note annexe env. environ étape numéro no'.split(
    ' ',
  )

const UNITS =
  'km m dm cm mm µm km² m² ha m³ kg g mg t l ml kilomètres mètres centimètres hectares litres grammes tonnes km/h kWh MWh GWh kW MW GW W V A Hz kHz MHz GHz ko Mo Go To °C ° % ‰ € $ £ euros euro centimes million millions milliard milliards h heures min pt px ans'.split(
    ' ',
  )

/** Spaces before high punctuation and inside guillemets, narrow and unbreakable; a colon needs a space after it. */
const punctuation: readonly Rule[] = [
  swap(/(?<=[^\s«([;:!?])[ \t\n\u00a0]*(?=[;!?])/gu, spaces.NARROW),
  swap(/(?<=[^\s«([;:!?])[ \t\n\u00a0]*(?=:(?:[\s\u00a0]|$))/gu, spaces.NARROW),
  swap(/(?<=«)[ \t\n\u00a0]*(?=[^\s])/gu, spaces.NARROW),
  swap(/(?<=[^\s])[ \t\n\u00a0]*(?=»)/gu, spaces.NARROW),
]

/** French as France prints it. */
export const french: Language = makeLanguage({
  tag: 'fr',
  rules: [
    spaces.ellipsis,
    quotes({ double: ['«\u202f', '\u202f»'], single: ['“', '”'], elisions: '(?!)' }),
    ...punctuation,
    ...ranges,
    ...dashes('spaced'),
    thousands(spaces.NARROW),
    spaces.bindUnit(UNITS),
    spaces.bindNumberAfter(BEFORE_NUMBER),
    spaces.bindWordAfter(TITLES),
    spaces.bindInitials(['de', 'du', 'des', 'van', 'von', 'le', 'la']),
    ...spaces.bindSigns,
    swap(
      /(?<=(?<!\p{L})1er)[ \t\n](?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/gu,
      spaces.NO_BREAK,
    ),
    swap(/(?<=(?<!\p{L})[IVX]+e)[ \t\n](?=siècle)/gu, spaces.NO_BREAK),
  ],
  division: { never: /(?=[äëïöüÿ])|(?<=['’])/ },
  abbreviations: [...TITLES, ...BEFORE_NUMBER].filter(each => each.endsWith('.')),
  beforeCapital: /^[«“‘’"']\s?/u,
})
