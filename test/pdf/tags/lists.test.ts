import { expect, it } from 'vitest'
import { repairLists } from '../../../scripts/pdf/tags/lists.ts'
import { type Kid, tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content } from './shown.ts'

function repaired(...kids: Kid[]): string {
  const tree = tag('Document', [tag('L', kids)])
  repairLists(tree)
  return below(tree)
}

it('puts what an item says into a body beside its label', () => {
  const label = tag('Lbl', [content(0)])
  expect(repaired(tag('LI', [label, content(1), tag('L', [tag('LI', [content(2)])])]), tag('LI', []))).toBe(
    'L(LI(Lbl(0) LBody(1 L(LI(LBody(2))))) LI)',
  )
})

it('leaves an item that has its body', () => {
  expect(repaired(tag('LI', [tag('LBody', [content(0)])]))).toBe('L(LI(LBody(0)))')
})

it('makes an item of each term with what follows it', () => {
  const [term, text] = [(n: number) => tag('Lbl', [content(n)]), (n: number) => tag('LBody', [content(n)])]
  expect(repaired(term(0), text(1), text(2), term(3), term(4), text(5))).toBe(
    'L(LI(Lbl(0) LBody(1) LBody(2)) LI(Lbl(3) Lbl(4) LBody(5)))',
  )
})

it('gives a body to what stands loose in a list', () => {
  expect(repaired(tag('P', [content(0)]), tag('LI', [content(1)]))).toBe('L(LI(LBody(P(0))) LI(LBody(1)))')
})
