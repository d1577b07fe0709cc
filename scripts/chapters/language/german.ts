import { dashes, ranges } from './dashes.ts'
import type { Language } from './language.ts'
import { makeLanguage } from './make-language.ts'
import { thousands } from './numbers.ts'
import { type QuoteMarks, quotes } from './quotes.ts'
import { swap } from './rewrite.ts'
import * as spaces from './spaces.ts'

const ABBREVIATIONS =
  'Dr. Prof. Hr. Fr. Nr. Bd. St. bzw. ca. vgl. evtl. ggf. inkl. exkl. sog. usw. Ing. Dipl. Abs. Art. Abb. Tab.'.split(
    ' ',
  )

const BEFORE_NUMBER =
  'S. Seite Nr. Nr Art. Artikel Abs. Absatz Kapitel Kap. Abb. Abbildung Tab. Tabelle Bd. Band Teil Heft Jg. ca. circa bis § §§ Tel.'.split(
    ' ',
  )

const UNITS =
  '% ‰ °C ° km m dm cm mm µm km² m² ha m³ kg g mg t l ml Kilometer Meter Zentimeter Hektar Liter Gramm Kilogramm Tonnen km/h kWh MWh GWh kW MW GW W V A Hz kHz MHz GHz kB MB GB TB Prozent Prozentpunkte Grad Euro Cent € EUR CHF Franken Million Millionen Mio. Milliarde Milliarden Mrd. Uhr Std. Min. pt px dpi'.split(
    ' ',
  )

const PARTS = [
  'z. B.',
  'd. h.',
  'u. a.',
  'i. d. R.',
  'o. Ä.',
  'z. T.',
  'u. Ä.',
  's. o.',
  's. u.',
  'v. a.',
  'i. A.',
  'u. v. m.',
]

function germanWith(tag: string, marks: Omit<QuoteMarks, 'elisions'>, separator: string): Language {
  return makeLanguage({
    tag,
    rules: [
      spaces.ellipsis,
      quotes({ ...marks, elisions: 'ne|nen|nem|ner|nes|n|s|ran|rum|rein|raus' }),
      ...ranges,
      ...dashes('spaced'),
      thousands(separator),
      spaces.bindParts(PARTS, spaces.NARROW),
      spaces.bindUnit(UNITS),
      spaces.bindNumberAfter(BEFORE_NUMBER),
      spaces.bindWordAfter(ABBREVIATIONS),
      spaces.bindInitials(['von', 'zu', 'van', 'de']),
      ...spaces.bindSigns,
      // A date keeps its day: 3. Oktober.
      swap(
        /(?<=(?<![\p{L}\d.,])\d{1,2}\.)[ \t\n](?=(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert)\p{Ll}*)/gu,
        spaces.NO_BREAK,
      ),
    ],
    abbreviations: [...ABBREVIATIONS, 'z. B.', 'd. h.', 'z.B', 'd.h', 'u.a'],
    capitalNouns: true,
    beforeCapital: /^[„“‚‘’"']/u,
  })
}

/** German as Germany and Austria print it. */
export const german: Language = germanWith('de', { double: ['„', '“'], single: ['‚', '‘'] }, '.')

/** German as Switzerland prints it: guillemets, and an apostrophe between thousands. */
export const swissGerman: Language = germanWith('de-ch', { double: ['«', '»'], single: ['‹', '›'] }, '’')
