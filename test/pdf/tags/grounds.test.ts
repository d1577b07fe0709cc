import { expect, it } from 'vitest'
import { dropGrounds } from '../../../scripts/pdf/tags/grounds.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content, page } from './shown.ts'

const said = (owner: unknown, mcid: number) => owner === page(0) && mcid < 5

it('drops what a box paints behind its text', () => {
  const tree = tag('Document', [tag('P', [content(0), content(7)]), tag('Table', [content(8)])])
  dropGrounds(tree, said)
  expect(below(tree)).toBe('P(0) Table')
})

it('keeps drawings of figures and forms', () => {
  const tree = tag('Document', [tag('Figure', [content(7)]), tag('Form', [content(8)])])
  dropGrounds(tree, said)
  expect(below(tree)).toBe('Figure(7) Form(8)')
})

it('keeps a bullet that is drawn and lets it be said; one of text says itself', () => {
  const [drawn, written] = [tag('Lbl', [content(7)]), tag('Lbl', [content(0)])]
  dropGrounds(tag('L', [drawn, written]), said)
  expect([drawn.actualText, written.actualText]).toEqual(['•', undefined])
})
