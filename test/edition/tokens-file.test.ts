import { expect, test } from 'vitest'
import { language, tokensFile, tokensPart } from '../../scripts/edition/tokens-file.ts'

const ink = (rgb: string) => tokensPart.safeParse({ inks: { red: { rgb, cmyk: [0, 0, 0, 0] } } }).data?.inks?.red?.rgb

test.each([
  ['#C8102E', '#c8102e'],
  ['c8102e', '#c8102e'],
  ['000000', '#000000'],
])('the colour %s is %s', (rgb, read) => {
  expect(ink(rgb)).toBe(read)
})

test.each(['red', '#fff', '#c8102g', '##c8102e', ''])('%j is no colour', rgb => {
  expect(ink(rgb)).toBeUndefined()
})

test('only the package’s own tokens must be complete', () => {
  expect(tokensPart.safeParse({}).success).toBe(true)
  expect(tokensFile.safeParse({}).success).toBe(false)
})

test.each(['Red', 'red_2', '2red', 'red--', 'a b', '__proto__'])('%j is no name of an ink', name => {
  const inks = JSON.parse(`{"${name}":{"rgb":"#000000","cmyk":[0,0,0,0]}}`)
  const { success, data } = tokensPart.safeParse({ inks })
  expect(success && Object.keys(data.inks ?? {}).length > 0).toBe(false)
})

test('a language is in lower case', () => {
  expect(language.parse('nl-BE')).toBe('nl-be')
})

test.each(['All', 'none', 'Cyan', 'black', ' ', ''])(
  '%j is no name of a spot colour: it means a plate already',
  spot => {
    const inks = { blue: { rgb: '#005ca9', cmyk: [100, 60, 0, 5], spot } }
    expect(tokensPart.safeParse({ inks }).success).toBe(false)
  },
)
