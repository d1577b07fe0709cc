import { describe, expect, it } from 'vitest'
import { authorOf } from '../../scripts/pdf/author.ts'

describe('authorOf', () => {
  it('takes the line that says who it is from, in any case', () => {
    expect(authorOf({ Druk: 'Drukkerij', UITGEVER: ' Stichting ' })).toBe('Stichting')
  })

  it('prefers an author to a publisher', () => {
    expect(authorOf({ uitgever: 'Stichting', auteur: 'An Bakker' })).toBe('An Bakker')
  })

  it('invents nobody', () => {
    expect(authorOf({ druk: 'Drukkerij', auteur: ' ' })).toBe('')
  })
})
