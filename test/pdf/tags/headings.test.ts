import { expect, it } from 'vitest'
import { orderHeadings } from '../../../scripts/pdf/tags/headings.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below } from './shown.ts'

function ordered(levels: string): string {
  const tree = tag(
    'Document',
    [...levels].map(level => tag(`H${level}`, [])),
  )
  orderHeadings(tree)
  return below(tree).replace(/[H ]/g, '')
}

it('leaves levels that follow each other', () => {
  expect(ordered('12233121')).toBe('12233121')
})

it('closes a gap, for all that stand beside each other', () => {
  expect(ordered('1442')).toBe('1222')
  expect(ordered('136641')).toBe('123331')
})

it('begins at the first level', () => {
  expect(ordered('3323')).toBe('1112')
})
