import { expect, it } from 'vitest'
import { readerSpreads } from '../../../scripts/pdf/imposition/reader-spreads.ts'

const shown = (sides: string) =>
  readerSpreads([...sides].map(each => (each === 'v' ? 'verso' : 'recto'))).map(({ left, right }) =>
    [left, right].map(each => each ?? '-').join(' '),
  )

it('puts a verso and the recto beside it together', () => {
  expect(shown('rvrvrv')).toEqual(['- 0', '1 2', '3 4', '5 -'])
  expect(shown('vr')).toEqual(['0 1'])
})

it('leaves a page without its neighbour on its own side', () => {
  expect(shown('rrvv')).toEqual(['- 0', '- 1', '2 -', '3 -'])
  expect(shown('')).toEqual([])
})
