import { describe, expect, it } from 'vitest'
import {
  figure,
  greyOperators,
  isFullBlack,
  luminosity,
  paintOperators,
} from '../../../scripts/pdf/colour/operators.ts'

describe('paintOperators', () => {
  it('sets four plates, or one of its own', () => {
    const spot = { cmyk: [1, 0, 0, 0], spot: { name: 'A', tint: 0.2, solid: [1, 0, 0, 0] } } as const
    expect(paintOperators({ cmyk: [0, 1, 0.8, 0.05] }, 'fill', () => '')).toBe('0 1 .8 .05 k')
    expect(paintOperators({ cmyk: [0, 0, 0, 1] }, 'stroke', () => '')).toBe('0 0 0 1 K')
    expect(paintOperators(spot, 'fill', () => 'S1')).toBe('/S1 cs .2 scn')
    expect(paintOperators(spot, 'stroke', () => 'S1')).toBe('/S1 CS .2 SCN')
  })
})

describe('greyOperators', () => {
  it('shines as the RGB did', () => {
    expect(greyOperators([1, 0, 0], 'fill')).toBe('.3 g')
    expect(greyOperators([0, 1, 0], 'stroke')).toBe('.59 G')
    expect(luminosity([1, 1, 1])).toBeCloseTo(1)
  })
})

describe('isFullBlack', () => {
  it('is the black plate and nothing else', () => {
    expect(isFullBlack({ cmyk: [0, 0, 0, 1] })).toBe(true)
    expect(isFullBlack({ cmyk: [0.6, 0.4, 0.4, 1] })).toBe(false)
    expect(isFullBlack({ cmyk: [0, 0, 0, 0.9] })).toBe(false)
    expect(isFullBlack({ cmyk: [0, 0, 0, 1], spot: {} })).toBe(false)
  })
})

describe('figure', () => {
  it.each([
    [0, '0'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [1, '1'],
    [0.123456, '.1235'],
    [12.5, '12.5'],
  ])('%f is %s', (value, text) => {
    expect(figure(value)).toBe(text)
  })
})
