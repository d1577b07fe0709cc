import { expect, it } from 'vitest'
import { prune } from '../../../scripts/pdf/tags/prune.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content } from './shown.ts'

it('takes out what holds nothing, and what then holds nothing', () => {
  const tree = tag('Document', [tag('P', []), tag('L', [tag('LI', [])]), tag('P', [content(0)])])
  prune(tree)
  expect(below(tree)).toBe('P(0)')
})

it('leaves the empty cells of a table', () => {
  const tree = tag('Document', [tag('Table', [tag('TR', [tag('TH', []), tag('TD', [])])])])
  prune(tree)
  expect(below(tree)).toBe('Table(TR(TH TD))')
})
