import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { hyphenator, patternFile } from '../../../scripts/chapters/language/patterns.ts'
import { shown } from './shown.ts'

test.each([
  ['nl', 'nl'],
  ['nl-be', 'nl'],
  ['en', 'en-gb'],
  ['en-au', 'en-gb'],
  ['en-us', 'en-us'],
  ['de', 'de-1996'],
  ['de-ch', 'de-1996'],
  ['el', 'el-monoton'],
  ['es', 'es'],
  ['ar', undefined],
  ['', undefined],
  ['../x', undefined],
])('%s is divided by %s', (tag, file) => {
  expect(patternFile(tag)).toBe(file)
})

test('the package carries every file that is named', () => {
  const { resolve } = createRequire(import.meta.url)
  const tags =
    'af as be bg bn ca cs cy da de el en en-us es et eu fi fr ga gl hr hu is it lt lv nb nl nn no pl pt ro ru sk sl sv tr uk'
  for (const tag of tags.split(' '))
    expect(existsSync(resolve(`hyphen/patterns/${patternFile(tag)}.js`)), tag).toBe(true)
})

const nl = hyphenator('nl')

test.each([
  ['gemeenteraad', 'gemeen·te·raad'],
  ['Gemeenteraad', 'Gemeen·te·raad'],
  ['wethouders', 'wet·hou·ders'],
  ['zestal', 'zestal'],
  ['gemeente2', 'gemeente2'],
  ['gemeente-raad', 'gemeente-raad'],
  ['gemeen·teraad', 'gemeen·teraad'],
  ["programma's", "pro·gram·ma's"],
  ['', ''],
  ['constructor', 'con·struc·tor'],
])('%s divides as %s', (word, divided) => {
  expect(shown(nl(word))).toBe(divided)
})

test('three letters stay and three go', () => {
  for (const word of ['aardappelen', 'verantwoordelijkheid', 'onderwijsinstelling', 'overeenkomst']) {
    for (const part of [nl(word).split('\u00ad').at(0), nl(word).split('\u00ad').at(-1)])
      expect(part?.length).toBeGreaterThan(2)
  }
})

test('a decomposed word divides where the composed one does', () => {
  const word = 'coöperatieve'
  expect(nl(word.normalize('NFD')).normalize('NFC')).toBe(nl(word))
  expect(nl(word.normalize('NFD')).replaceAll('\u00ad', '')).toBe(word.normalize('NFD'))
})

test('a language may forbid a break', () => {
  expect(shown(hyphenator('nl', { never: /(?=raad)/ })('gemeenteraad'))).toBe('gemeen·teraad')
})

test('a word whose small letters are longer comes back', () => {
  expect(hyphenator('tr')('İstanbullular')).toBe('İstanbullular')
})
