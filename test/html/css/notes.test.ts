import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { noteSelectors } from '../../../scripts/html/css/notes.ts'

test('the selectors of footnotes, and no others', () => {
  const root = parse('.a, .b .c { float: footnote } .d { float: left } @media print { .e { float: footnote } }')
  expect(noteSelectors(root)).toEqual(['.a', '.b .c', '.e'])
})
