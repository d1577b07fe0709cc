import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { contentsOf, surround } from '../../scripts/pdf/contents.ts'
import { fixture } from './facts.ts'
import { paintedBy } from './painted.ts'

describe('surround', () => {
  it('paints before and after, without touching what is between', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const [page, before] = [doc.getPage(3), paintedBy(doc, 3)]
    surround(page, 'q', 'Q')
    surround(page, '', '% last')
    expect(paintedBy(doc, 3)).toBe(['q', before, 'Q', '% last'].join('\n'))
    expect(contentsOf(page)).toHaveLength(4)
  })
})

describe('contentsOf', () => {
  it('is empty for a page that paints nothing', async () => {
    const doc = await PDFDocument.create()
    expect(contentsOf(doc.addPage())).toEqual([])
  })
})
