import { expect, it } from 'vitest'
import { repairFigures } from '../../../scripts/pdf/tags/figures.ts'
import { tag } from '../../../scripts/pdf/tags/tree.ts'
import { below, content } from './shown.ts'

it('makes the frame around a described picture a division', () => {
  const picture = tag('Figure', [content(0)], { alt: 'Een brug' })
  const tree = tag('Document', [tag('Figure', [picture, tag('Caption', [content(1)])])])
  repairFigures(tree)
  expect(below(tree)).toBe('Div(Figure(0) Caption(1))')
})

it('leaves a picture, described or not', () => {
  const tree = tag('Document', [tag('Figure', [content(0)]), tag('Figure', [content(1)], { alt: '' })])
  repairFigures(tree)
  expect(below(tree)).toBe('Figure(0) Figure(1)')
})
