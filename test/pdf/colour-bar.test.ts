import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { mmToPt } from '../../scripts/pdf/boxes.ts'
import { colourBar, placesOf } from '../../scripts/pdf/colour-bar.ts'
import { printBoxes } from '../../scripts/pdf/print-boxes.ts'
import { fixture, magazineEdition, magazineFacts } from './facts.ts'
import { housePress } from './house-press.ts'
import { paintedBy } from './painted.ts'

const trim = { left: 0, bottom: 0, right: mmToPt(100), top: mmToPt(100) }
const bleed = { left: -10, bottom: -10, right: mmToPt(100) + 10, top: mmToPt(100) + 10 }

describe('placesOf', () => {
  it('lie above the bleed, clear of the crop marks and of the registration mark', () => {
    const middle = mmToPt(50)
    const places = placesOf(trim, bleed)
    expect(places.length).toBeGreaterThan(14)
    for (const { left, bottom } of places) {
      expect(bottom).toBeCloseTo(bleed.top + mmToPt(3))
      expect(left).toBeGreaterThan(trim.left)
      expect(left + mmToPt(5)).toBeLessThan(trim.right)
      expect(left + mmToPt(5) <= middle - mmToPt(3) || left >= middle + mmToPt(3)).toBe(true)
    }
  })
})

describe('colourBar', () => {
  it('lays no more ink over each other than the press takes', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const edition = magazineEdition()
    const { tokens } = edition
    const dry = { ...edition, tokens: { ...tokens, print: { ...tokens.print, inkLimit: 280 } } }
    const facts = magazineFacts({ edition: dry, press: await housePress() })
    for (const pass of [printBoxes, colourBar]) await pass(doc, facts, collector())
    expect(paintedBy(doc, 0)).toContain('1 1 0 0 k')
    expect(paintedBy(doc, 0)).not.toContain('1 1 1 0 k')
  })

  it('shows the four inks, full and half, over each other, and each spot colour', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const facts = magazineFacts({ press: await housePress() })
    for (const pass of [printBoxes, colourBar]) await pass(doc, facts, collector())
    const painted = paintedBy(doc, 0).split('\n')
    for (const paint of ['1 0 0 0 k', '0 1 0 0 k', '0 0 1 0 k', '0 0 0 1 k', '0 0 0 .5 k', '1 1 1 0 k']) {
      expect(painted.filter(line => line.includes(`${paint} `) && line.endsWith(' re f'))).toHaveLength(1)
    }
    expect(painted.join('\n')).toContain('/KaternBar1 cs 1 scn')
    expect(painted.join('\n')).toContain('/KaternBar1 cs .2 scn')
  })
})
