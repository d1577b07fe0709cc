import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { structuredIn } from '../../../scripts/pdf/structured.ts'
import { saidIn } from '../../../scripts/pdf/tags/said.ts'
import { sectionTags } from '../../../scripts/pdf/tags/section-tags.ts'
import { walk } from '../../../scripts/pdf/tags/tree.ts'
import { fixture } from '../facts.ts'
import { below } from './shown.ts'

it('mends what a section by itself tells, and leaves order and sections to the book', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const { tree } = structuredIn(doc)
  if (tree) sectionTags(tree, { marks: [], language: 'nl', isSaid: saidIn(doc) })
  expect(tree && below(tree)).toBe(
    [
      'Document(H1(1) P(2) P(Link(3 @))',
      'H1(0) L(LI(Lbl(1) LBody(2 Link(3 @))) LI(Lbl(4) LBody(5 Link(6 @))))',
      'H1(0) P(1 Em(2) 3 Strong(4) 5) H2(6) P(7) H3(8) Aside(P(9)) Div(Figure(10) Caption(11))',
      'H2(1) Table(TR(TH(2) TH(3)) TR(TD(4) TD(5))) P(6 Link(7 @) 8)',
      'H1(0) P(1))',
    ].join(' '),
  )
  expect([...(tree ? walk(tree) : [])].flatMap(({ lang }) => lang ?? [])).toEqual([])
})
