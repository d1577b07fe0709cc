import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { mmToPt } from '../../scripts/pdf/boxes.ts'
import { cropMarks, marks, registrationMarks } from '../../scripts/pdf/marks.ts'
import { printBoxes } from '../../scripts/pdf/print-boxes.ts'
import { fixture, magazineFacts } from './facts.ts'
import { paintedBy } from './painted.ts'

const trim = { left: 100, bottom: 100, right: 300, top: 400 }
const bleed = { left: 90, bottom: 90, right: 310, top: 410 }
const points = (paths: readonly string[]) =>
  paths.flatMap(path =>
    [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?= [mlc]| -?[\d.]+ )/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    ),
  )

describe('cropMarks', () => {
  it('draws two strokes at each corner, in line with the trim', () => {
    const strokes = cropMarks(trim, bleed)
    expect(strokes).toHaveLength(8)
    expect(strokes[0]).toBe(`100 ${(410 + mmToPt(3)).toFixed(4)} m 100 ${(410 + mmToPt(8)).toFixed(4)} l`)
    for (const [x, y] of points(strokes))
      expect([trim.left, trim.right].includes(x) || [trim.bottom, trim.top].includes(y)).toBe(true)
  })

  it('stays three millimetres off the bleed', () => {
    for (const [x, y] of points(cropMarks(trim, bleed))) {
      const off = Math.max(bleed.left - x, x - bleed.right, bleed.bottom - y, y - bleed.top)
      expect(off).toBeGreaterThanOrEqual(mmToPt(3) - 1e-3)
      expect(off).toBeLessThanOrEqual(mmToPt(8) + 1e-3)
    }
  })
})

describe('registrationMarks', () => {
  it('stands at the middle of each side, outside the bleed', () => {
    const paths = registrationMarks(bleed)
    expect(paths).toHaveLength(12)
    for (const [x, y] of points(paths)) {
      expect(Math.max(bleed.left - x, x - bleed.right, bleed.bottom - y, y - bleed.top)).toBeGreaterThan(
        mmToPt(3) - 1e-3,
      )
      expect(Math.min(Math.abs(x - 200), Math.abs(y - 250))).toBeLessThanOrEqual(mmToPt(2.5) + 1e-3)
    }
  })
})

describe('marks', () => {
  it('are drawn a quarter point thick in the colour of all plates, after the content', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const found = collector()
    for (const pass of [printBoxes, marks]) pass(doc, magazineFacts(), found)
    const painted = paintedBy(doc, 0)
    expect(painted).toMatch(/\/Artifact BMC q \/KaternAll CS 1 SCN 0\.25 w/)
    expect(painted.trimEnd().endsWith('S Q EMC')).toBe(true)
    const resources = String(doc.getPages()[0]?.node.Resources())
    expect(resources).toContain('/KaternAll')
    const space = doc.context.enumerateIndirectObjects().map(([, object]) => String(object))
    expect(space.filter(each => each.includes('/Separation /All /DeviceCMYK'))).toHaveLength(1)
    expect(found.all()).toEqual([])
  })

  it('are not drawn on a page without boxes', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    marks(doc, magazineFacts(), collector())
    expect(paintedBy(doc, 0)).not.toContain('KaternAll')
  })
})
