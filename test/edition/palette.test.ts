import { expect, test } from 'vitest'
import type { Ink } from '../../scripts/edition/model.ts'
import { clashes, coverage, inkNamed, inkOfRgb } from '../../scripts/edition/palette.ts'

const red: Ink = { name: 'red', rgb: '#c8102e', cmyk: [0, 100, 80, 5] }
const black: Ink = { name: 'black', rgb: '#000000', cmyk: [0, 0, 0, 100] }
const rose: Ink = { name: 'rose', rgb: '#c8102e', cmyk: [0, 90, 80, 5] }

test('an ink is found by its name and by its colour, capitals or not', () => {
  expect(inkNamed([black, red], 'red')).toBe(red)
  expect(inkNamed([black], 'red')).toBeUndefined()
  expect(inkOfRgb([black, red], '#C8102E')).toBe(red)
  expect(inkOfRgb([black], '#c8102e')).toBeUndefined()
})

test('two inks of one colour clash', () => {
  expect(clashes([red, black, rose])).toEqual([{ ink: rose, earlier: red }])
  expect(clashes([red, black])).toEqual([])
})

test('coverage is the sum of the plates', () => {
  expect(coverage(red)).toBe(185)
})
