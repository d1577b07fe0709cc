import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkPress } from '../../../scripts/press/check-press.ts'
import { limitsOf } from '../../../scripts/proof/press/limits.ts'
import { pressRuleTable } from '../../../scripts/proof/press/rules.ts'
import { pressRules } from '../../../scripts/rules/press.ts'
import { housePrint } from '../../pdf/facts.ts'
import { type Bench, broken, soundFile } from './broken.ts'

const limits = limitsOf(housePrint, 3)
const broke = async (bytes: Uint8Array) => [...new Set((await checkPress(bytes, limits)).map(({ rule }) => rule))]

const N = PDFName.of
const font = { Type: 'Font', Subtype: 'TrueType', BaseFont: 'Helvetica' }
const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }
const spot = (name: string, c1: number[]) => [
  ...['Separation', name, 'DeviceCMYK'],
  { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: c1, N: 1 },
]

/** One thing broken for each rule of the table. */
const faults: Readonly<Record<string, (bench: Bench) => void>> = {
  'x4-version': () => undefined,
  'x4-encrypted': () => undefined,
  'x4-file-id': () => undefined,
  'x4-info': ({ info }) => void info.delete(N('Title')),
  'x4-trapped': ({ info }) => info.set(N('Trapped'), N('Unknown')),
  'x4-identification': ({ packet }) => packet(xmp => xmp.replace('PDF/X-4', 'PDF/X-3')),
  'x4-xmp': ({ packet }) => packet(xmp => xmp.replaceAll('xmpMM:VersionID', 'xmpMM:Version')),
  'x4-output-intent': ({ doc }) => void doc.catalog.delete(N('OutputIntents')),
  'x4-output-condition': ({ intent }) => intent.set(N('OutputConditionIdentifier'), PDFHexString.fromText('')),
  'x4-output-profile': ({ intent }) => void intent.delete(N('DestOutputProfile')),
  'x4-trim-box': ({ page }) => void page.node.delete(N('TrimBox')),
  'x4-box-nesting': ({ page }) => page.setTrimBox(-60, 20, 300, 400),
  'x4-annotation': ({ doc, page }) => {
    page.node.set(N('Annots'), doc.context.obj([{ Subtype: 'Link', Rect: [50, 50, 90, 90] }] as never))
  },
  'x4-action': ({ doc }) => doc.catalog.set(N('OpenAction'), doc.context.obj({ S: 'Named' })),
  'x4-font-embedded': ({ doc, name }) => name('Font', 'Broken', doc.context.register(doc.context.obj(font))),
  'x4-font-widths': ({ doc }) => eachDescendant(doc, inner => void inner.delete(N('W'))),
  'x4-font-whole': ({ doc }) => {
    const map = doc.context.register(doc.context.stream(new Uint8Array(0x20000).fill(0xff)))
    eachDescendant(doc, inner => inner.set(N('CIDToGIDMap'), map))
  },
  'x4-layers': ({ doc }) => doc.catalog.set(N('OCProperties'), doc.context.obj({ OCGs: [], D: { AS: [] } })),
  'x4-metadata-agrees': ({ packet }) => packet(xmp => xmp.replace(/(<dc:title>.*?<rdf:li[^>]*>)/, '$1Another ')),
  'x4-rendering-intent': ({ paint }) => paint('/Vivid ri'),
  'x4-rgb': ({ paint }) => paint('1 0 0 rg 50 50 9 9 re f'),
  'x4-spot-conflict': ({ name }) => {
    name('ColorSpace', 'One', spot('Gold', [0, 0.2, 0.6, 0.1]))
    name('ColorSpace', 'Two', spot('Gold', [0, 0.3, 0.6, 0.1]))
  },
  'x4-transfer': ({ name }) => name('ExtGState', 'Broken', { TR2: 'Identity' }),
  'x4-blend-space': ({ page, name }) => {
    page.node.delete(N('Group'))
    name('ExtGState', 'Half', { ca: 0.5 })
  },
  'x4-blend-mode': ({ name }) => name('ExtGState', 'Broken', { BM: 'Glow' }),
  'x4-external': ({ doc, name }) => name('XObject', 'Broken', doc.context.stream('', { ...form, OPI: {} })),
  'press-type-3': ({ doc, name }) => {
    name('Font', 'Broken', doc.context.register(doc.context.obj({ ...font, Subtype: 'Type3' })))
  },
  'press-ink': ({ paint }) => paint('1 1 1 .5 k 50 50 9 9 re f'),
  'press-black-knockout': ({ paint }) => paint('0 0 0 1 k BT /KaternSlug1 9 Tf 60 60 Td <01> Tj ET'),
  'press-white-overprint': ({ paint, name }) => {
    name('ExtGState', 'Over', { op: true, OP: true, OPM: 1 })
    paint('/Over gs 0 0 0 0 k BT /KaternSlug1 9 Tf 60 60 Td <01> Tj ET')
  },
  'press-bleed': ({ page }) => page.setBleedBox(...trimOf(page)),
  'press-page-sizes': ({ page }) => {
    const [x, y, width, height] = trimOf(page)
    page.setTrimBox(x, y, width - 20, height)
  },
  'press-hairline': ({ paint }) => paint('0 0 0 1 K .1 w 50 50 m 90 90 l S'),
  'press-small-type': ({ paint }) => paint('0 0 0 .5 k BT /KaternSlug1 3 Tf 60 60 Td <01> Tj ET'),
  'press-coarse-picture': ({ doc, name, paint }) => {
    const picture = { Type: 'XObject', Subtype: 'Image', Width: 8, Height: 8, ColorSpace: 'DeviceGray' }
    name('XObject', 'Coarse', doc.context.stream(new Uint8Array(64), { ...picture, BitsPerComponent: 8 }))
    paint('72 0 0 72 50 50 cm /Coarse Do')
  },
  'press-mask-transfer': ({ doc, name }) => {
    const mask = { S: 'Alpha', G: doc.context.register(doc.context.stream('', form)), TR: { FunctionType: 2 } }
    name('ExtGState', 'Broken', { SMask: mask })
  },
  'press-area-gradient': ({ name }) => {
    name('Pattern', 'Broken', { PatternType: 2, Shading: { ShadingType: 1, ColorSpace: 'DeviceCMYK' } })
  },
}

function eachDescendant(doc: Bench['doc'], change: (inner: PDFDict) => void): void {
  for (const [, object] of doc.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.lookup(N('Subtype')) === N('CIDFontType2')) change(object)
  }
}

function trimOf(page: Bench['page']): [number, number, number, number] {
  const { x, y, width, height } = page.getTrimBox()
  return [x, y, width, height]
}

/** What only shows in the bytes around the objects. */
const inBytes: Readonly<Record<string, (text: string) => string>> = {
  'x4-version': text => text.replace('%PDF-1.6', '%PDF-1.7'),
  'x4-encrypted': text => text.replace(/\/Root /, '/Encrypt << /Filter /Standard >> /Root '),
  'x4-file-id': text => text.replace(/\/ID \[/, '/Id ['),
}

describe('the table', () => {
  it('finds nothing wrong with a file of ours but what the fixture shows', async () => {
    // The fixture's one picture is 80 pixels wide, and its smallest type 3 pt.
    expect(
      (await broke(await soundFile())).filter(rule => !['press-coarse-picture', 'press-small-type'].includes(rule)),
    ).toEqual([])
  })

  it('has a broken file for each of its rules, and each rule its severity, source and remedy', () => {
    const ids = pressRuleTable.map(({ id }) => id)
    expect(Object.keys(faults).sort()).toEqual([...ids].sort())
    expect(['x4-unreadable', ...ids].sort()).toEqual(Object.keys(pressRules).sort())
    for (const { source, why, fix } of Object.values(pressRules)) expect([source, why, fix].every(Boolean)).toBe(true)
  })

  it.each(Object.entries(faults))('%s', async (id, fault) => {
    const change = inBytes[id]
    const bytes = await broken(fault, each => {
      if (change === undefined) return each
      const text = Buffer.from(each).toString('latin1')
      expect(change(text)).not.toBe(text)
      return new Uint8Array(Buffer.from(change(text), 'latin1'))
    })
    expect(await broke(bytes)).toContain(id)
  })

  it('tells on which page', async () => {
    const found = await checkPress(await broken(faults['x4-rgb'] ?? (() => undefined)), limits, page => `f${page}`)
    expect(found.find(({ rule }) => rule === 'x4-rgb')).toMatchObject({ page: 'f0', severity: 'error' })
  })

  it('asks nothing of bleed where no format is known, and lets large black text be', async () => {
    const large = await broken(({ paint }) => paint('0 0 0 1 k BT /KaternSlug1 40 Tf 60 60 Td <01> Tj ET'))
    expect(await broke(large)).not.toContain('press-black-knockout')
    const bare = await broken(faults['press-bleed'] ?? (() => undefined))
    expect((await checkPress(bare)).map(({ rule }) => rule)).not.toContain('press-bleed')
  })
})
