import { describe, expect, it } from 'vitest'
import type { Line } from '../../scripts/pages/model.ts'
import { headingIn, inWordsOfPage } from '../../scripts/pdf/heading-words.ts'

const line = (text: string, at: string): Line => ({ text, at, left: 0, top: 0, right: 1, bottom: 1 })
const page = [
  line('Onderzoek', ''),
  line('Specifieke aandacht', 'a.md:3:1'),
  line('voor sociale twee\u00addeling', 'a.md:3:1'),
  line('binnen', 'a.md:3:1'),
  line('Een alinea over tweedeling', 'a.md:5:1'),
]

describe('headingIn', () => {
  it('finds the heading of which Chromium lost the spaces and kept the hyphen', () => {
    expect(headingIn(page, 'Specifiekeaandacht voorsociale twee\u00ad\u2010deling binnen')).toBe(
      'Specifieke aandacht voor sociale tweedeling binnen',
    )
  })

  it('writes the words as the page does, not in the capitals of the style', () => {
    expect(headingIn(page, 'SPECIFIEKE AANDACHT VOOR SOCIALE TWEEDELING BINNEN')).toBe(
      'Specifieke aandacht voor sociale tweedeling binnen',
    )
  })

  it('keeps a hyphen that is part of the word', () => {
    expect(headingIn([line('Een noord-zuid', 'a:1:1'), line('lijn', 'a:1:1')], 'Een noord-zuidlijn')).toBe(
      'Een noord-zuid lijn',
    )
  })

  it('finds nothing in other words', () => {
    expect(headingIn(page, 'Specifieke aandacht')).toBeUndefined()
    expect(headingIn([], 'Kop')).toBeUndefined()
  })
})

describe('inWordsOfPage', () => {
  it('renames at every level and keeps what it does not find', () => {
    const inner = { title: 'Eenalinea overtweedeling', entries: new Map(), items: [] }
    const [item] = inWordsOfPage([{ title: 'Elders', entries: new Map(), items: [inner] }], () => page)
    expect(item?.title).toBe('Elders')
    expect(item?.items[0]?.title).toBe('Een alinea over tweedeling')
  })
})
