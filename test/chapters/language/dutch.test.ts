import { describe, expect, test } from 'vitest'
import { dutch } from '../../../scripts/chapters/language/dutch.ts'
import { folded, shown } from './shown.ts'

/** As typed → as printed; `~` is a no-break space. */
const CASES: Readonly<Record<string, readonly (readonly [typed: string, printed: string])[]>> = {
  quotes: [
    ['"Ja", zei zij.', '“Ja”, zei zij.'],
    ["het thema 'sociale tweedeling'", 'het thema ‘sociale tweedeling’'],
    ['Zij zei: "Nee."', 'Zij zei: “Nee.”'],
    ['"Hij zei \'nee\' en ging"', '“Hij zei ‘nee’ en ging”'],
    ['"Hij zei "nee" en ging"', '“Hij zei ‘nee’ en ging”'],
    ['\'Hij zei "nee" en ging\'', '‘Hij zei “nee” en ging’'],
    ["'Hij zei 'nee' en ging'", '‘Hij zei “nee” en ging’'],
    ['"\'Nee,\' zei hij"', '“‘Nee,’ zei hij”'],
    ['"Hij zei \'nee\'"', '“Hij zei ‘nee’”'],
    ['(noodgedwongen "aan de kant")', '(noodgedwongen “aan de kant”)'],
    ['("gaten")', '(“gaten”)'],
    ['anti-"woke"-beweging', 'anti-“woke”-beweging'],
    ['"ja"-"nee"', '“ja”-“nee”'],
    ['"...en toen"', '“…en toen”'],
    ['"Wat doe je?" vroeg hij.', '“Wat doe je?” vroeg hij.'],
    ['"Kom!"', '“Kom!”'],
    ['“ook in Brabant"', '“ook in Brabant”'],
    ["‘sociale tweedeling in Brabant'. Dit", '‘sociale tweedeling in Brabant’. Dit'],
    ['“Al goed” blijft ‘goed’', '“Al goed” blijft ‘goed’'],
    ['"in 2019"', '“in 2019”'],
    ['"ruim 60"', '“ruim 60”'],
    ["het rapport 'Mind the gap' (2017)", 'het rapport ‘Mind the gap’ (2017)'],
    ["'De val van de middenklasse?'", '‘De val van de middenklasse?’'],
    ["'Samen doen, samen door!', 'Samen thuis'", '‘Samen doen, samen door!’, ‘Samen thuis’'],
    ['en/of "dit"/"dat"', 'en/of “dit”/“dat”'],
    ['Hij zei: "Ja"... en ging', 'Hij zei: “Ja”… en ging'],
    ['"Camping Kafka" - weg in eigen land', '“Camping Kafka”~– weg in eigen land'],
    ["de '4 O's' van Brabant", 'de ‘4 O’s’ van Brabant'],
    ["'20 jaar geleden' zei hij", '‘20 jaar geleden’ zei hij'],
    ["de letter 's' en de letter 't'", 'de letter ‘s’ en de letter ‘t’'],
    ['zei "zij', 'zei “zij'],
    ['zij" zei', 'zij” zei'],
    ['""', '“”'],
  ],
  apostrophes: [
    ["foto's", 'foto’s'],
    ["'s Avonds", '’s Avonds'],
    ["'s morgens en 's avonds", '’s morgens en ’s avonds'],
    ["'t is goed", '’t is goed'],
    ["'n huis", '’n huis'],
    ["ieder z'n plek", 'ieder z’n plek'],
    ["'k heb 'm gezien", '’k heb ’m gezien'],
    ["kan 'ie komen", 'kan ’ie komen'],
    ["Hans' boek", 'Hans’ boek'],
    ["in de '70er jaren", 'in de ’70er jaren'],
    ["de zomer van '18", 'de zomer van ’18'],
    ["'s-Hertogenbosch", '’s-Hertogenbosch'],
    ["in 's-Gravenhage", 'in ’s-Gravenhage'],
    ["van 't Hoff", 'van ’t Hoff'],
    ["'\u2019s Avonds kwam hij'", '‘’s Avonds kwam hij’'],
    ["''s Avonds kwam hij'", '‘’s Avonds kwam hij’'],
    ['"\'s Avonds kwam hij"', '“’s Avonds kwam hij”'],
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["zo'n", 'zo’n'],
    ["A'dam", 'A’dam'],
    ["de 65+'ers", 'de 65+’ers'],
    ["VVD'er", 'VVD’er'],
    ["Boeing 747's", 'Boeing 747’s'],
    ["d'r huis", 'd’r huis'],
    ["pagina's, foto's en auto's", 'pagina’s, foto’s en auto’s'],
    ["eind '17, begin '18", 'eind ’17, begin ’18'],
  ],
  primes: [
    ['5\' 6"', '5′ 6″'],
    ['5\'6"', '5′6″'],
    ['een scherm van 15"', 'een scherm van 15″'],
    ['51°30\'20"', '51°30′20″'],
    ['"hij is 5\' 6" lang"', '“hij is 5′ 6″ lang”'],
  ],
  dashes: [
    ['zij - en niet hij - ging', 'zij~– en niet hij~– ging'],
    ['zij -- en niet hij -- ging', 'zij~– en niet hij~– ging'],
    ['zij --- en niet hij --- ging', 'zij~– en niet hij~– ging'],
    ['zij--niet hij--ging', 'zij~– niet hij~– ging'],
    ['zij---niet hij', 'zij~– niet hij'],
    ['zij – niet hij', 'zij~– niet hij'],
    ['zij—niet hij', 'zij—niet hij'],
    ['- Nee, zei hij.', '– Nee, zei hij.'],
    ['maar toen -', 'maar toen~–'],
    ['zorg- en welzijnsinstellingen', 'zorg- en welzijnsinstellingen'],
    ['onderwijs/-zoek', 'onderwijs/-zoek'],
    ['Noord-Brabant', 'Noord-Brabant'],
    ['katern build --strict', 'katern build --strict'],
    ['zij -\nhij', 'zij~– hij'.replace(' ', '\n')],
    ['sociale tweedeling - bestuurlijk bewustzijn', 'sociale tweedeling~– bestuurlijk bewustzijn'],
  ],
  ranges: [
    ['2017-2019', '2017–2019'],
    ['2017 - 2019', '2017–2019'],
    ['2017-18', '2017–18'],
    ['12-14 jaar', '12–14 jaar'],
    ['blz. 12-14', 'blz.~12–14'],
    ['9.00-17.00 uur', '9.00–17.00~uur'],
    ['09:30-11:00', '09:30–11:00'],
    ['1,5-2,5 km', '1,5–2,5~km'],
    ['10%-15%', '10%–15%'],
    ['won met 3-1', 'won met 3-1'],
    ['50-50', '50-50'],
    ['COVID-19', 'COVID-19'],
    ['A4-12', 'A4-12'],
    ['NEN 7510-1', 'NEN 7510-1'],
    ['2018-11-23', '2018-11-23'],
    ['23-11-2018', '23-11-2018'],
    ['2018-11', '2018-11'],
    ['06-12345678', '06-12345678'],
    ['013-542 12 34', '013-542 12 34'],
    ['0800-1234', '0800-1234'],
    ['+31 6 1234-5678', '+31 6 1234-5678'],
    ['ISBN 978-90-1234-567-8', 'ISBN 978-90-1234-567-8'],
    ['1-2-3', '1-2-3'],
    ['10000-20000 euro', '10.000–20.000~euro'],
    ['€ 15,-', '€~15,–'],
    ['12-jarige', '12-jarige'],
    ['24-uurseconomie', '24-uurseconomie'],
  ],
  numbers: [
    ['1500 mensen', '1500 mensen'],
    ['15000 mensen', '15.000 mensen'],
    ['150000 mensen', '150.000 mensen'],
    ['1500000 mensen', '1.500.000 mensen'],
    ['15000,50 euro', '15.000,50~euro'],
    ['15.000 mensen', '15.000 mensen'],
    ['€ 15000', '€~15.000'],
    ['€15000', '€~15.000'],
    ['in 2019', 'in 2019'],
    ['Postbus 90151', 'Postbus 90151'],
    ['KvK 12345678', 'KvK 12345678'],
    ['KvK-nummer: 12345678', 'KvK-nummer: 12345678'],
    ['zaaknummer 20181234', 'zaaknummer 20181234'],
    ['nr. 12345', 'nr.~12345'],
    ['012345', '012345'],
    ['0612345678', '0612345678'],
    ['CA 90210', 'CA 90210'],
    ['Rue X 5, 75001 Parijs', 'Rue X 5, 75001 Parijs'],
    ['5038 EA Tilburg', '5038~EA Tilburg'],
    ['AB12345', 'AB12345'],
    ['3,14159', '3,14159'],
    ['12345_67', '12345_67'],
  ],
  spaces: [
    ['€ 1,3 miljoen', '€~1,3~miljoen'],
    ['€15,50', '€~15,50'],
    ['EUR 15', 'EUR~15'],
    ['60 procent', '60~procent'],
    ['60%', '60%'],
    ['60 %', '60~%'],
    ['5 km', '5~km'],
    ['5 km/u', '5~km/u'],
    ['20 °C', '20~°C'],
    ['100 m² grond', '100~m² grond'],
    ['3 hectare', '3~hectare'],
    ['om 15 uur', 'om 15~uur'],
    ['blz. 12', 'blz.~12'],
    ['p. 12', 'p.~12'],
    ['Blz. 12', 'Blz.~12'],
    ['nr. 3', 'nr.~3'],
    ['artikel 5', 'artikel~5'],
    ['Artikel 5, lid 2', 'Artikel~5, lid~2'],
    ['Deel IV', 'Deel~IV'],
    ['deel is goed', 'deel is goed'],
    ['artikel in de krant', 'artikel in de krant'],
    ['hoofdstuk 3', 'hoofdstuk~3'],
    ['figuur 2', 'figuur~2'],
    ['ca. 50', 'ca.~50'],
    ['J. P. de Vries', 'J.~P.~de Vries'],
    ['J.P. de Vries', 'J.P.~de Vries'],
    ['mr. J. Jansen', 'mr.~J.~Jansen'],
    ['dr. Jansen', 'dr.~Jansen'],
    ['o.a. Tilburg', 'o.a.~Tilburg'],
    ['o. a. Tilburg', 'o.~a. Tilburg'],
    ['d.w.z. nooit', 'd.w.z.~nooit'],
    ['m.b.t. zorg', 'm.b.t.~zorg'],
    ['Mw. De Kort', 'Mw.~De Kort'],
    ['§ 5', '§~5'],
    ['5 × 3', '5~×~3'],
    ['> 60%', '>~60%'],
    ['Zie art. 3', 'Zie art.~3'],
    ['5\nkm', '5~km'],
    ['1 januari 2019', '1 januari 2019'],
    ['5 kmmers', '5 kmmers'],
  ],
  ellipsis: [
    ['wat...', 'wat…'],
    ['Van de 60 akkoorden heeft...:', 'Van de 60 akkoorden heeft…:'],
    ['......', '......'],
    ['(...)', '(…)'],
  ],
  untouched: [
    ['#HOE DAN?', '#HOE DAN?'],
    ['#HOE DAN? is er', '#HOE DAN? is er'],
    ['#hoedan-2017', '#hoedan-2017'],
    ['@vbg_1', '@vbg_1'],
    ["https://a.nl/x--y'z?n=15000-20000", "https://a.nl/x--y'z?n=15000-20000"],
    ['(zie https://a.nl/12-14)', '(zie https://a.nl/12-14)'],
    ['www.brabant.nl/2017-2019.', 'www.brabant.nl/2017-2019.'],
    ['brabant.nl/a--b', 'brabant.nl/a--b'],
    ['jan--piet@brabant.nl', 'jan--piet@brabant.nl'],
    ['"info@vbg.nl"', '“info@vbg.nl”'],
    ['{{ "naam" }}', '{{ "naam" }}'],
    ['NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
    ['doi:10.1000/12-14', 'doi:10.1000/12-14'],
    ['', ''],
    [' ', ' '],
    ['IJsselstein en Ijmond', 'IJsselstein en Ijmond'],
  ],
}

const ALL = Object.values(CASES).flat()

describe.each(Object.entries(CASES))('Dutch %s', (_, cases) => {
  test.each(cases)('%j', (typed, printed) => {
    expect(shown(dutch.typesetText(typed))).toBe(printed)
  })
})

test('there are at least 150 cases', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150)
})

test('typesetting twice is typesetting once', () => {
  for (const [typed] of ALL) {
    const once = dutch.typesetText(typed)
    expect(dutch.typesetText(once)).toBe(once)
  }
})

test('nothing is lost', () => {
  for (const [typed] of ALL) expect(folded(dutch.typesetText(typed))).toBe(folded(typed))
})

test.each([
  ['ijs', 'IJs'],
  ['’s avonds', '’s Avonds'],
  ["'t is goed", "'t Is goed"],
  ['‘goed’', '‘Goed’'],
  ['één', 'Één'],
  ['Al', 'Al'],
  ['', ''],
])('the first word of %j takes its capital', (typed, printed) => {
  expect(dutch.capitalise(typed)).toBe(printed)
})

test.each([
  ['IJsselstein', 2],
  ['Ieder', 1],
  ['E\u0301én', 2],
  ['‘Ja’', 0],
  ['12', 0],
])('the first letter of %j is %i long', (text, length) => {
  expect(dutch.initialLength(text)).toBe(length)
})

test.each([
  ['gemeenteraad', 'gemeen·te·raad'],
  ['bestuurskracht', 'bestuurs·kracht'],
  ['geïndustrialiseerd', 'geïn·du·stri·a·li·seerd'],
  ['beïnvloeden', 'beïn·vloe·den'],
  ['chocolaatje', 'cho·co·laatje'],
  ['energie', 'ener·gie'],
  ['kort', 'kort'],
])('%s divides as %s', (word, divided) => {
  expect(shown(dutch.hyphenate(word))).toBe(divided)
})
