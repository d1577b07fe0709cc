import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ColourMap, colourMap, toHex } from '../../../scripts/pdf/colour/colour-map.ts'
import { onPlates, type Plates } from '../../../scripts/pdf/colour/plates.ts'
import { fixture, houseInks } from '../facts.ts'
import { houseSeparator } from '../house-press.ts'
import { paintedBy } from '../painted.ts'

let doc: PDFDocument
let map: ColourMap
let plates: Plates

beforeAll(async () => {
  doc = await PDFDocument.load(fixture('colours.pdf'), { updateMetadata: false })
  map = colourMap(houseInks, await houseSeparator())
  plates = onPlates(doc, map, 24)
})

const objects = () => doc.context.enumerateIndirectObjects().map(([, object]) => object)
const streams = () => objects().filter(object => object instanceof PDFRawStream)
const contentOf = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

describe('onPlates', () => {
  it('leaves no RGB in pages, forms, patterns, masks and gradients', () => {
    const contents = streams().filter(({ dict }) => {
      const kind = String(dict.get(PDFName.of('Subtype')) ?? dict.get(PDFName.of('PatternType')))
      return kind === '/Form' || kind === '1'
    })
    expect(contents.length).toBeGreaterThan(5)
    for (const each of contents) expect(contentOf(each)).not.toMatch(/\b(rg|RG)\b/)
    for (const index of [0, 1]) expect(paintedBy(doc, index)).not.toMatch(/\b(rg|RG)\b/)
    const pictures = new Set(plates.pictures.map(({ ref }) => doc.context.lookup(ref)))
    for (const object of objects()) if (!pictures.has(object)) expect(String(object)).not.toContain('DeviceRGB')
    expect(plates.untouched).toBe(0)
  })

  it('paints inks, tints, spot colours and greys by their recipes', () => {
    const painted = paintedBy(doc, 0)
    for (const paint of ['0 1 .8 .05 k', '0 .1 .08 0 k', '0 0 0 .55 k', '.6 .4 .4 1 k'])
      expect(painted).toContain(paint)
    expect(painted).toContain('/KaternSpot1 cs 1 scn')
    expect(painted).toContain('/KaternSpot1 cs .2 scn')
    expect(painted).toMatch(/0 0 0 \.\d+ k/)
    expect(map.unmapped().map(({ rgb }) => toHex(rgb))).toEqual(['#12ab34', '#ab1234', '#3412ab'])
  })

  it('lets black text overprint: in running text and in drawings, not when it is large or see-through', () => {
    const painted = paintedBy(doc, 0)
    const texts = painted
      .split('BT')
      .slice(1)
      .map(each => each.slice(0, each.indexOf('ET')))
    const on = texts.filter(each => each.includes('/KaternOverprint gs'))
    expect(on).toHaveLength(2)
    expect(painted.match(/\/KaternKnockout gs/g)).toHaveLength(on.length)
    expect(paintedBy(doc, 1)).toContain('/KaternOverprint gs')
  })

  it('blends see-through paint in CMYK, and masks in grey', () => {
    for (const page of doc.getPages()) {
      expect(String(page.node.lookup(PDFName.of('Group')))).toContain('/CS /DeviceCMYK')
    }
    const masks = objects().flatMap(object =>
      object instanceof PDFDict && object.lookup(PDFName.of('SMask')) instanceof PDFDict
        ? [object.lookup(PDFName.of('SMask')) as PDFDict]
        : [],
    )
    const luminosity = masks.filter(mask => String(mask.get(PDFName.of('S'))) === '/Luminosity')
    expect(luminosity.length).toBeGreaterThan(1)
    for (const mask of luminosity) {
      const form = mask.lookup(PDFName.of('G')) as PDFRawStream
      expect(String(form.dict.lookup(PDFName.of('Group')))).toContain('/CS /DeviceGray')
    }
  })

  it('tells where pictures are and how fine: 240 pixels on 90 pt are 192 an inch', () => {
    const fine = plates.pictures.filter(({ pages }) => pages.includes(1)).map(({ ppi }) => Math.round(ppi))
    expect(fine).toContain(192)
    for (const { ppi } of plates.pictures.filter(each => each.purpose === 'paint')) expect(ppi).toBeGreaterThan(20)
  })
})
