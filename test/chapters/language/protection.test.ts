import { expect, test } from 'vitest'
import { protectedRanges, SHIELD, shielded } from '../../../scripts/chapters/language/protection.ts'

function found(text: string): readonly string[] {
  return protectedRanges(text).map(([start, end]) => text.slice(start, end))
}

test.each([
  ['zie https://a.nl/b?c=1-2.', 'https://a.nl/b?c=1-2'],
  ['(www.a.nl/b)', 'www.a.nl/b'],
  ['op brabant.nl, dus', 'brabant.nl'],
  ['mail naar jan.jansen@vbg.nl.', 'jan.jansen@vbg.nl'],
  ['volg @vbg_brabant.', '@vbg_brabant'],
  ['Dit is #HOE DAN? van nu', '#HOE DAN?'],
  ['Dit is #HOEDAN van nu', '#HOEDAN'],
  ['Dit is #hoe dan', '#hoe'],
  ['op 2018-11-23 om', '2018-11-23'],
  ['op 23-11-2018 om', '23-11-2018'],
  ['bel 06-12345678 nu', '06-12345678'],
  ['bel (013) 542 12 34 nu', '(013) 542 12 34'],
  ['bel +31 (0)13 542 12 34 nu', '+31 (0)13 542 12 34'],
  ['ISBN 978-90-12-34567-8 is', 'ISBN 978-90-12-34567-8'],
  ['op NL91 ABNA 0417 1643 00', 'NL91 ABNA 0417 1643 00'],
  ['doi 10.1000/xyz-12.', '10.1000/xyz-12'],
  ['bij {{ naam }} thuis', '{{ naam }}'],
])('in %j it protects %j', (text, kept) => {
  expect(found(text)).toEqual([kept])
})

test.each(['o.a.de rest', 'einde.Begin', '60% en 12-14', "'t is 5' 6\"", 'een punt. De', '€ 1,3 miljoen', '0-3'])(
  'in %j it protects nothing',
  text => {
    expect(found(text)).toEqual([])
  },
)

test('what is protected comes back, cuts and all', () => {
  const pieces = ['zie https:', '//a.nl/x en ', '@jan']
  const seen: string[] = []
  const result = shielded(pieces, shown => {
    seen.push(...shown)
    return shown.map(each => each.replace('en', 'EN'))
  })
  expect(seen).toEqual([`zie ${SHIELD.repeat(6)}`, `${SHIELD.repeat(8)} en `, SHIELD.repeat(4)])
  expect(result).toEqual(['zie https:', '//a.nl/x EN ', '@jan'])
})

test("a writer's own character of that number is kept", () => {
  expect(shielded([`a${SHIELD}b`], shown => shown)).toEqual([`a${SHIELD}b`])
})
