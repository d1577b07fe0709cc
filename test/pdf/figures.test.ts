import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { figures } from '../../scripts/pdf/figures.ts'
import { drop, textAt } from '../../scripts/pdf/objects.ts'
import { elementsOf, setKids } from '../../scripts/pdf/structure.ts'
import { fixture, magazineFacts } from './facts.ts'

const load = () => PDFDocument.load(fixture('magazine.pdf'))
const ofType = (doc: PDFDocument, type: string) => elementsOf(doc).filter(each => each.type === type)

describe('figures', () => {
  it('keeps the described picture and makes its frame a division', async () => {
    const doc = await load()
    const before = ofType(doc, 'Figure').length
    figures(doc, magazineFacts(), collector())
    expect(before).toBe(2)
    expect(ofType(doc, 'Figure').map(({ dict }) => textAt(dict, 'Alt'))).toEqual(['Een grijs vlak'])
    expect(ofType(doc, 'Div').length).toBeGreaterThanOrEqual(1)
  })

  it('keeps a picture without a description a figure, to be found wanting', async () => {
    const doc = await load()
    for (const { dict } of ofType(doc, 'Figure')) {
      drop(dict, 'Alt')
      setKids(dict, [])
    }
    figures(doc, magazineFacts(), collector())
    expect(ofType(doc, 'Figure')).toHaveLength(1)
  })
})
