import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { fontFaults } from '../../../scripts/pdf/font-program/font-faults.ts'
import { unsaid } from '../../../scripts/pdf/font-program/font-lists.ts'
import { mergeFonts, widthsOf } from '../../../scripts/pdf/gather/merge-fonts.ts'
import { arrayAt, nameAt, numberAt, streamAt } from '../../../scripts/pdf/objects.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { fixture } from '../facts.ts'
import { type Drawn, type FontChange, fixtureParts, partsIn, putFont } from './fonts.ts'

/** The pages of the magazine and of the colours, which show other letters of one of its fonts. */
async function together(): Promise<PDFDocument> {
  const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
  const colours = await PDFDocument.load(fixture('colours.pdf'), { updateMetadata: false })
  for (const page of await doc.copyPages(colours, [0, 1])) doc.addPage(page)
  return doc
}

/** A document with a page that shows fonts of tests. */
async function withFonts(...fonts: readonly (readonly [Readonly<Record<number, Drawn>>, FontChange])[]) {
  const doc = await PDFDocument.create()
  const named = fonts.map(([glyphs, change], index) => [`F${index}`, putFont(doc, glyphs, change)] as const)
  const page = doc.addPage()
  page.node.set(PDFName.of('Resources'), doc.context.obj({ Font: Object.fromEntries(named) }))
  return {
    doc,
    shown: () =>
      named.map(([name]) => page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict).get(PDFName.of(name))),
  }
}

const box = [0, 1, 0, 0, 0, 0, 0, 9, 0, 9, 7, 7]

it('makes one font of two subsets, in which each glyph is as it was', async () => {
  const doc = await together()
  const before = partsIn(doc)
  mergeFonts(doc)
  const after = partsIn(doc)
  expect(before.map(({ name }) => name)).toEqual(['Alegreya-Bold', 'Alegreya-Regular', 'Alegreya-Regular'])
  expect(after.map(({ name }) => name)).toEqual(['Alegreya-Bold', 'Alegreya-Regular'])
  for (const part of before) {
    const glyphs = after.find(({ name }) => name === part.name)?.glyphs
    for (const [index, { outline, ...glyph }] of part.glyphs) {
      const { outline: kept = new Uint8Array(), ...rest } = glyphs?.get(index) ?? {}
      expect(rest).toEqual(glyph)
      expect(Buffer.compare(kept.subarray(0, outline.length), outline)).toBe(0)
      expect(kept.subarray(outline.length).every(byte => byte === 0)).toBe(true)
    }
  }
})

it('agrees with itself: dictionary and program, letters for all that is shown, no list of letters', async () => {
  const doc = await together()
  const codes = new Set(
    partsIn(doc).flatMap(({ glyphs }) => [...glyphs].flatMap(([index, { text }]) => (text ? [index] : []))),
  )
  mergeFonts(doc)
  const [bold, regular] = partsIn(doc)
  for (const part of [bold, regular]) {
    expect([...(part?.tables.keys() ?? [])]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
    expect(part && numberAt(part.descendant, 'DW')).toBe(0)
  }
  const own = [...codes].filter(code => regular?.glyphs.has(code))
  expect(regular && fontFaults(regular.font, own)).toEqual({ widths: [], missing: [] })
  expect(regular && unsaid(regular.font, own)).toEqual([])
  expect(regular && arrayAt(regular.descendant, 'W')?.size()).toBeGreaterThan(20)
})

it('leaves what the pages say as it was', async () => {
  const doc = await together()
  const before = await readPdf(await doc.save())
  mergeFonts(doc)
  const after = await readPdf(await doc.save())
  expect(after.pages).toEqual(before.pages)
  expect(after.pages[6]?.text.length).toBeGreaterThan(1)
  expect(after.fonts).toEqual(before.fonts)
})

it('leaves no object of the subsets behind that pages could lead to', async () => {
  const doc = await together()
  mergeFonts(doc)
  const reached = doc
    .getPages()
    .flatMap(page => page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)?.values() ?? [])
  const known = partsIn(doc).map(({ ref }) => ref)
  expect(new Set(reached)).toEqual(new Set(known))
})

it('keeps two fonts of one name whose glyphs differ, and tells them apart by their tags', async () => {
  const one = { 1: { advance: 500, outline: box, text: 'a' } }
  const other = { 1: { advance: 500, outline: [...box].reverse(), text: 'a' } }
  const { doc, shown } = await withFonts([one, {}], [other, {}], [one, { name: 'CAAAAA+Proef' }])
  mergeFonts(doc)
  const parts = partsIn(doc)
  expect(
    parts.map(({ font, descendant, descriptor }) => [
      nameAt(font, 'BaseFont'),
      nameAt(descendant, 'BaseFont'),
      nameAt(descriptor, 'FontName'),
    ]),
  ).toEqual([new Array(3).fill('AAAAAA+Proef'), new Array(3).fill('BAAAAA+Proef')])
  const [first, second] = parts.map(({ ref }) => ref)
  expect(shown()).toEqual([first, second, first])
})

it('has a width for each that is shown, and none for a piece', async () => {
  const piece = { 1: { advance: 500, outline: box, text: 'a' }, 2: { advance: 700, outline: box } }
  const { doc } = await withFonts([piece, { listed: [1, [500]] }], [{ 4: { advance: 0, text: '\u0301' } }, {}])
  mergeFonts(doc)
  const [part] = partsIn(doc)
  expect(String(part && arrayAt(part.descendant, 'W'))).toBe('[ 1 [ 500 ] 4 [ 0 ] ]')
  expect(part?.glyphs.get(2)).toMatchObject({ width: undefined, advance: 700 })
})

it('gives the same bytes twice', async () => {
  const saved = async () => {
    const doc = await together()
    mergeFonts(doc)
    return Buffer.from(await doc.save({ useObjectStreams: false }))
  }
  expect((await saved()).equals(await saved())).toBe(true)
})

it('leaves fonts of other kinds as they are', async () => {
  const doc = await PDFDocument.load(fixture('type3.pdf'), { updateMetadata: false })
  const before = doc.context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`)
  mergeFonts(doc)
  expect(doc.context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`)).toEqual(before)
})

it('writes a program as long as it says', async () => {
  const [bold] = await fixtureParts('magazine.pdf')
  const doc = bold && (await PDFDocument.load(fixture('magazine.pdf')))
  if (doc) mergeFonts(doc)
  const [part] = doc ? partsIn(doc) : []
  const file = part && streamAt(part.descriptor, 'FontFile2')
  expect(file && numberAt(file.dict, 'Length1')).toBe(file?.getContentsSize())
})

it('lists widths in runs', () => {
  const widths = new Map([
    [7, 500],
    [3, 250],
    [4, 600.5],
    [65535, 0],
  ])
  expect(widthsOf(widths)).toEqual([3, [250, 600.5], 7, [500], 65535, [0]])
  expect(widthsOf(new Map())).toEqual([])
})
