import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { listBodies } from '../../scripts/pdf/list-bodies.ts'
import { dictAt, refAt } from '../../scripts/pdf/objects.ts'
import { elementAt, elementsOf, kidsOf, setKids } from '../../scripts/pdf/structure.ts'
import { fixture, magazineFacts } from './facts.ts'

const load = () => PDFDocument.load(fixture('magazine.pdf'))
const pass = (doc: PDFDocument) => listBodies(doc, magazineFacts(), collector())
const items = (doc: PDFDocument) => elementsOf(doc).filter(({ type }) => type === 'LI')
const kidTypes = (doc: PDFDocument) => items(doc).map(({ dict }) => kidsOf(dict).map(kid => elementAt(doc, kid)?.type))

describe('listBodies', () => {
  it('leaves a label and a body in each item, and the words below it', async () => {
    const doc = await load()
    const before = elementsOf(doc).length
    pass(doc)
    expect(kidTypes(doc)).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ])
    expect(elementsOf(doc)).toHaveLength(before + 2)
    for (const { ref, dict } of elementsOf(doc).filter(({ type }) => type === 'LBody')) {
      for (const kid of kidsOf(dict))
        expect(elementAt(doc, kid)?.dict && refAt(elementAt(doc, kid)?.dict ?? dict, 'P')).toBe(ref)
      expect(dictAt(dict, 'P')).toBeDefined()
    }
  })

  it('does nothing a second time', async () => {
    const doc = await load()
    pass(doc)
    const before = elementsOf(doc).length
    pass(doc)
    expect(elementsOf(doc)).toHaveLength(before)
  })

  it('leaves an item that holds marked content directly', async () => {
    const doc = await load()
    for (const { dict } of items(doc)) setKids(dict, [...kidsOf(dict), doc.context.obj(7)])
    const before = kidTypes(doc)
    pass(doc)
    expect(kidTypes(doc)).toEqual(before)
  })
})
