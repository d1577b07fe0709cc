import { expect, it } from 'vitest'
import { folioMark, withFolios } from '../../../scripts/pages/runtime/folio-mark.ts'

it('is written over with the page number', () => {
  const text = `zie ${folioMark('a')}, ${folioMark('b c')} en 00`
  expect(withFolios(text, { a: 'iv', 'b c': '12' })).toBe('zie iv, 12 en 00')
})

it('stays as wide as it was laid out where there is no such page', () => {
  expect(withFolios(folioMark('weg'), {})).toBe('00')
})
