import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { fromRoman, labelRanges, pageLabels } from '../../scripts/pdf/page-labels.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { fixture, magazineFacts, magazinePages } from './facts.ts'

describe('labelRanges', () => {
  it('makes one range of pages that count on', () => {
    expect(labelRanges(['1', '2', '3'])).toEqual([{ from: 0, prefix: '', style: 'D', start: 1 }])
  })

  it('begins a range where the style, the prefix or the count changes', () => {
    expect(labelRanges(['iii', 'iv', '1', '2', 'B-1', 'B-2', '7'])).toEqual([
      { from: 0, prefix: '', style: 'r', start: 3 },
      { from: 2, prefix: '', style: 'D', start: 1 },
      { from: 4, prefix: 'B-', style: 'D', start: 1 },
      { from: 6, prefix: '', style: 'D', start: 7 },
    ])
  })

  it('takes a name for what it is, and an empty folio as well', () => {
    expect(labelRanges(['Omslag', '', 'XIV', 'Mix', 'A03'])).toEqual([
      { from: 0, prefix: 'Omslag', start: 1 },
      { from: 1, prefix: '', start: 1 },
      { from: 2, prefix: '', style: 'R', start: 14 },
      { from: 3, prefix: 'Mix', start: 1 },
      { from: 4, prefix: 'A0', style: 'D', start: 3 },
    ])
  })
})

describe('fromRoman', () => {
  it.each([
    ['i', 1],
    ['iv', 4],
    ['ix', 9],
    ['xlviii', 48],
    ['XCIX', 99],
    ['cd', 400],
    ['mcmxciv', 1994],
    ['mmdcviii', 2608],
  ])('reads %s', (numeral, number) => {
    expect(fromRoman(numeral)).toBe(number)
  })

  it.each(['', 'iiii', 'vx', 'ic', 'kop', '12'])('does not read %j', numeral => {
    expect(fromRoman(numeral)).toBeUndefined()
  })
})

describe('pageLabels', () => {
  it('gives each page its folio in the reader', async () => {
    const folios = ['Omslag', 'ii', 'iii', 'B-9', 'B-10', '']
    const map = magazinePages().map.map((page, index) => ({ ...page, folio: folios[index] ?? '' }))
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    pageLabels(doc, magazineFacts({ pages: magazinePages({ map }) }), collector())
    expect((await readPdf(await doc.save())).pages.map(page => page.label)).toEqual(folios)
  })
})
