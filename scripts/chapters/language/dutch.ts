import { dashes, ranges } from './dashes.ts'
import type { Language } from './language.ts'
import { makeLanguage } from './make-language.ts'
import { thousands } from './numbers.ts'
import { quotes } from './quotes.ts'
import { swap } from './rewrite.ts'
import * as spaces from './spaces.ts'

/** Abbreviations that go with the word after them. */
const ABBREVIATIONS =
  'o.a. d.w.z. bijv. bv. m.b.t. t.a.v. i.p.v. i.v.m. n.a.v. m.n. m.i.v. t.o.v. t.g.v. t.b.v. d.m.v. z.g. zgn. resp. incl. excl. evt. dr. drs. mr. ir. ing. prof. ds. dhr. mevr. mw. jhr. jkvr. st. gem. prov. burg. weth. vgl. jl.'.split(
    ' ',
  )

/** Words that go with the number after them. */
const BEFORE_NUMBER =
  'blz. p. pp. pag. pagina nr. nrs. nr no. nummer art. artt. artikel lid hoofdstuk paragraaf deel bijlage fig. figuur tabel tab. kaart afb. noot ca. circa plm. t/m tel. jg. jaargang groep fase stap tip week kolom regel'.split(
    ' ',
  )

const UNITS =
  '% ‰ °C °F ° km m dm cm mm µm nm km² m² cm² ha are m³ cm³ dm³ kg g gr gram kilo mg ton l liter ml cl dl kilometer meter centimeter millimeter hectare km/h km/u kWh MWh GWh TWh kW MW GW W V A J kJ MJ Hz kHz MHz GHz B kB MB GB TB Mbit Gbit procent promille procentpunt procentpunten graden euro eurocent cent miljoen miljard biljoen mln mln. mld mld. uur u min min. sec sec. s jr jr. pt px dpi ppi punt punten n.Chr. v.Chr.'.split(
    ' ',
  )

/** Parts of a family name that begin with a small letter. */
const PARTICLES = ['van', 'von', 'de', 'der', 'den', 'ter', 'ten', 'te', 'in', 'op', 'el', 'al', '’t', "'t", '’s']

/** Dutch as the Netherlands and Flanders print it. */
export const dutch: Language = makeLanguage({
  tag: 'nl',
  rules: [
    spaces.ellipsis,
    quotes({ double: ['“', '”'], single: ['‘', '’'], elisions: "[stnkmr]|ns|ie|d['’]r" }),
    swap(/(?<=\b[Rr]ock )‘(?=n’ )/gu, '’'),
    ...ranges,
    ...dashes('spaced'),
    thousands('.'),
    swap(/(?<=[€])[ \t\n]*(?=\d)/gu, spaces.NO_BREAK),
    swap(/(?<=(?<![\p{L}\d])(?:EUR|USD))[ \t\n]+(?=\d)/gu, spaces.NO_BREAK),
    spaces.bindParts(
      ['o. a.', 'd. w. z.', 'm. b. t.', 'i. v. m.', 'n. a. v.', 't. a. v.', 'e. d.', 'z. o. z.'],
      spaces.NO_BREAK,
    ),
    spaces.bindUnit(UNITS),
    spaces.bindNumberAfter(BEFORE_NUMBER),
    spaces.bindWordAfter(ABBREVIATIONS),
    spaces.bindInitials(PARTICLES),
    ...spaces.bindSigns,
    // A post code is one word to a reader, and to the post.
    swap(/(?<=(?<![\p{L}\d.,€\u00a0-])[1-9]\d{3})[ \t\n](?=[A-Z]{2}(?![\p{L}\d]))/gu, spaces.NO_BREAK),
    swap(/(?<=(?<![\p{L}\d])\d{1,2}(?:[.:]\d{2})?)[ \t\n](?=uur(?!\p{L}))/gu, spaces.NO_BREAK),
  ],
  division: {
    // A trema goes when the word divides before it (ge-ind), and so does a doubled vowel before -tje (oma-tje).
    never: /(?=[äëïöüÿ])|(?<=aa|oo|uu|ee)(?=tje)|(?<=['’])/,
  },
  abbreviations: [...ABBREVIATIONS, ...BEFORE_NUMBER.filter(each => each.endsWith('.'))],
  beforeCapital: /^[‘“"']?['’](?:[stnkmr]|ns|ie)[\s-]|^['‘“"’]/u,
  twoLetters: ['ij'],
})
