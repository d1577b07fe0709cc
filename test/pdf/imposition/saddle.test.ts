import { describe, expect, it } from 'vitest'
import { saddleSpreads } from '../../../scripts/pdf/imposition/saddle.ts'

/** Page numbers from one, a dash for an empty half. */
const shown = (count: number, cover = false) =>
  saddleSpreads(count, 0.1, cover).map(({ left, right }) =>
    [left, right].map(each => (each === undefined ? '-' : each + 1)).join(' '),
  )

describe('saddleSpreads', () => {
  it('lays eight pages on two sheets, front and back', () => {
    expect(shown(8)).toEqual(['8 1', '2 7', '6 3', '4 5'])
  })

  it('fills the last sheet with blank pages at the end, or before a back cover', () => {
    expect(shown(6)).toEqual(['- 1', '2 -', '6 3', '4 5'])
    expect(shown(6, true)).toEqual(['6 1', '2 -', '- 3', '4 5'])
    expect(shown(1)).toEqual(['- 1', '- -'])
  })

  it('moves pages towards the fold by the paper of the sheets around them', () => {
    const creeps = saddleSpreads(12, 0.2, false).map(each => each.creep)
    expect(creeps).toEqual([0, 0, 0.2, 0.2, 0.4, 0.4])
  })

  it('has each page once, folded into reading order', () => {
    for (const count of [1, 2, 3, 4, 5, 16, 31]) {
      const pages = saddleSpreads(count, 0, false).flatMap(({ left, right }) => [left, right])
      expect(pages.filter(each => each !== undefined).sort((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      )
      expect(pages.length % 4).toBe(0)
    }
  })

  it('is empty for no pages', () => {
    expect(saddleSpreads(0, 0, false)).toEqual([])
  })
})
