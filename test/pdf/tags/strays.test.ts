import { expect, it } from 'vitest'
import { homeStrays } from '../../../scripts/pdf/tags/strays.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content } from './shown.ts'

const isKnown = (type: string) => type !== 'Marquee'

it('makes blocks of parts of lists and tables that stand elsewhere', () => {
  const tree = tag('Document', [
    tag('LI', [tag('LBody', [content(0)])]),
    tag('TD', [content(1)]),
    tag('TR', [content(2)]),
  ])
  homeStrays(tree, isKnown)
  expect(below(tree)).toBe('Div(LBody(0)) Div(1) Div(TD(2))')
})

it('makes a cell of what stands loose in a row', () => {
  const tree = tag('Document', [tag('Table', [tag('TR', [tag('TH', []), tag('P', [content(0)]), content(1)])])])
  homeStrays(tree, isKnown)
  expect(below(tree)).toBe('Table(TR(TH TD(P(0)) TD(1)))')
})

it('calls an unknown type what it can be', () => {
  const tree = tag('Document', [tag('Marquee', [content(0)]), tag('Marquee', [tag('P', [])])])
  homeStrays(tree, isKnown)
  expect(below(tree)).toBe('Span(0) Div(P)')
})
