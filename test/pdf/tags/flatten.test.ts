import { describe, expect, it } from 'vitest'
import { flatten } from '../../../scripts/pdf/tags/flatten.ts'
import { type Kid, tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content, run } from './shown.ts'

const box = (...kids: Kid[]) => tag('NonStruct', kids)

function flat(...kids: Kid[]): string {
  const tree = tag('Document', kids)
  flatten(tree)
  return below(tree)
}

describe('flatten', () => {
  it('takes out the boxes of pages and the elements around runs of text', () => {
    expect(flat(box(box(tag('H1', [run(0)]), box(tag('P', [run(1)])))))).toBe('H1(0) P(1)')
  })

  it('makes a paragraph of text that stands in a box alone', () => {
    expect(flat(box(run(0)), box(run(1), tag('Em', [run(2)])))).toBe('P(0) P(1 Em(2))')
    expect(flat(box(box(run(0)), tag('P', [run(1)])))).toBe('P(0) P(1)')
  })

  it('leaves a box within a line there', () => {
    expect(flat(tag('P', [run(0), box(run(1)), run(2)]))).toBe('P(0 1 2)')
    expect(flat(box(run(0), box(run(1)), run(2)))).toBe('P(0 1 2)')
  })

  it('gathers loose text between blocks', () => {
    expect(flat(box(run(0), tag('L', []), run(1), run(2)))).toBe('P(0) L P(1 2)')
    expect(flat(tag('Sect', [content(0), tag('P', [])]))).toBe('Sect(P(0) P)')
  })

  it('lets cells and bodies of items hold text themselves', () => {
    expect(flat(tag('TR', [tag('TD', [run(0)])]), tag('LI', [tag('LBody', [run(1), tag('L', [])])]))).toBe(
      'TR(TD(0)) LI(LBody(1 L))',
    )
  })

  it('keeps a box for the sake of its language', () => {
    const foreign = tag('NonStruct', [content(1)], { lang: 'en' })
    expect(flat(tag('P', [run(0), foreign]))).toBe('P(0 Span(1))')
    const part = tag('NonStruct', [tag('P', [run(0)])], { lang: 'en' })
    expect(flat(part)).toBe('Div(P(0))')
    expect([foreign.lang, part.lang]).toEqual(['en', 'en'])
  })

  it('leaves no empty box', () => {
    expect(flat(box(box()), tag('P', [box()]))).toBe('P')
  })
})
