import { expect, it } from 'vitest'
import { moment, xmpFacts } from '../../../scripts/proof/press/xmp-facts.ts'

it('reads elements and attributes', () => {
  const elements = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &amp; B &#xe9;</rdf:li></rdf:Alt></dc:title>
    <xmp:CreateDate>2026-11-23T12:00:00Z</xmp:CreateDate>`
  expect(xmpFacts(elements)).toEqual({ title: 'A & B é', created: '2026-11-23T12:00:00Z', modified: undefined })
  expect(xmpFacts('xmp:ModifyDate="2026-11-23"').modified).toBe('2026-11-23')
  expect(xmpFacts('')).toEqual({ title: undefined, created: undefined, modified: undefined })
})

it.each([
  ["D:20261123130000+01'00'", '2026-11-23T13:00:00+01:00', true],
  ["D:20261123120000+00'00'", '2026-11-23T13:00:00+01:00', true],
  ['D:20261123120000Z', '2026-11-23T06:30:00-05:30', true],
  ['D:20261123', '2026-11-23', true],
  ['D:20261123120000', '2026-11-23T12:00:01Z', false],
])('%s and %s', (one, other, same) => {
  expect(moment(one) === moment(other)).toBe(same)
  expect(moment(one)).toMatch(/^2026-/)
})

it('knows what is no date', () => {
  expect([moment(undefined), moment(''), moment('yesterday')]).toEqual([undefined, undefined, undefined])
})
