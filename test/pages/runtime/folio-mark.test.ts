import { expect, it } from 'vitest'
import { folioFor, folioMark, withFolios } from '../../../scripts/pages/runtime/folio-mark.ts'

it('is written over with the page number', () => {
  const text = `zie ${folioMark('a')}, ${folioMark('b c')} en 00`
  expect(withFolios(text, { a: 'iv', 'b c': '12' })).toBe('zie iv, 12 en 00')
})

it('stays as wide as it was laid out where there is no such page', () => {
  expect(withFolios(folioMark('weg'), {})).toBe('00')
  expect(withFolios(folioMark('constructor'), {})).toBe('00')
})

it('is known by its id, also by one that every object has a thing for', () => {
  expect(folioFor('a', { a: 'iv' })).toBe('iv')
  expect([folioFor('b', { a: 'iv' }), folioFor('constructor', {}), folioFor('__proto__', {})]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(folioFor('constructor', { constructor: '3' })).toBe('3')
})
