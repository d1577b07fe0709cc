import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { clip } from '../../scripts/pdf/clip.ts'
import { pageBox } from '../../scripts/pdf/page-box.ts'
import { printBoxes } from '../../scripts/pdf/print-boxes.ts'
import { fixture, magazineFacts } from './facts.ts'
import { paintedBy } from './painted.ts'

describe('clip', () => {
  it('clips all content to the bleed box and closes what it opened', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const before = paintedBy(doc, 0)
    for (const pass of [printBoxes, clip]) pass(doc, magazineFacts(), collector())
    const bleed = pageBox(doc.getPage(0), 'BleedBox')
    const painted = paintedBy(doc, 0)
    const [left, bottom, width, height] =
      /^q (\S+) (\S+) (\S+) (\S+) re W n q\n/.exec(painted)?.slice(1).map(Number) ?? []
    expect([left, bottom]).toEqual([bleed?.left, bleed?.bottom])
    expect(width).toBeCloseTo((bleed?.right ?? 0) - (bleed?.left ?? 0), 4)
    expect(height).toBeCloseTo((bleed?.top ?? 0) - (bleed?.bottom ?? 0), 4)
    expect(painted).toContain(before)
    expect(painted.endsWith('\nQ Q\n')).toBe(true)
  })

  it('leaves a page without a bleed box alone', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const before = paintedBy(doc, 3)
    clip(doc, magazineFacts(), collector())
    expect(paintedBy(doc, 3)).toBe(before)
  })
})
