import { PDFDict, PDFDocument, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import { type FontPart, fontPart } from '../../../scripts/pdf/gather/font-part.ts'
import { toUnicodeMap } from '../../../scripts/pdf/gather/to-unicode-map.ts'
import { writeProgram } from '../../../scripts/pdf/gather/write-program.ts'
import { fixture } from '../facts.ts'
import { word } from '../font-program/font-bytes.ts'

/** A glyph of tests: its advance in thousandths, and what it paints and stands for, if anything. */
export interface Drawn {
  readonly advance: number
  readonly leftBearing?: number
  readonly outline?: readonly number[]
  readonly text?: string
}

/** What of a font is to be otherwise than usual. */
export interface FontChange {
  readonly name?: string
  /** The list of widths as the dictionary has it; all advances when it is absent. */
  readonly listed?: readonly (number | readonly number[])[]
  readonly usual?: number
  readonly encoding?: string
  /** In the place of the one that is made of the glyphs. */
  readonly program?: Uint8Array
  /** Tables beside those that every program has, or in their place. */
  readonly tables?: Readonly<Record<string, readonly number[]>>
}

/** Tables of a font of thousand units to the em, without glyphs. */
export function bareTables(more: FontChange['tables'] = {}): Map<string, Uint8Array> {
  const head = new Uint8Array(54)
  new DataView(head.buffer).setUint16(18, 1000)
  const fixed = { head, hhea: new Uint8Array(36), maxp: Uint8Array.of(0, 1, 0, 0, 0, 0) }
  return new Map(
    [...Object.entries(fixed), ...Object.entries(more)].map(([tag, bytes]) => [tag, Uint8Array.from(bytes)]),
  )
}

const empty: Drawn = { advance: 0 }

/** Puts a composite font into a document as Chromium writes one: its glyphs by their numbers. */
export function putFont(doc: PDFDocument, glyphs: Readonly<Record<number, Drawn>>, change: FontChange = {}): PDFRef {
  const { context } = doc
  const { name = 'AAAAAA+Proef', usual = 1000, encoding = 'Identity-H' } = change
  const drawn = Object.entries(glyphs).map(([index, glyph]) => ({ index: Number(index), ...glyph }))
  const listed = change.listed ?? drawn.flatMap(({ index, advance }) => [index, [advance]])
  const all = Array.from({ length: Math.max(...drawn.map(({ index }) => index)) + 1 }, (_, index) => {
    const { advance, outline = [], leftBearing = 0 } = glyphs[index] ?? empty
    return { outline: Uint8Array.from(outline), advance, leftBearing, ownAdvance: true }
  })
  const file = context.register(context.stream(change.program ?? writeProgram(all, bareTables(change.tables))))
  const texts = drawn.flatMap(({ index, text }) => (text === undefined ? [] : [[index, text] as const]))
  const descriptor = context.register(context.obj({ Type: 'FontDescriptor', FontName: name, FontFile2: file }))
  const characters = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 }
  const inner = { Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name, CIDToGIDMap: 'Identity' }
  const widths = context.obj(listed.map(each => (typeof each === 'number' ? each : [...each])))
  const descendant = context.register(
    context.obj({ ...inner, CIDSystemInfo: characters, FontDescriptor: descriptor, W: widths, DW: usual }),
  )
  const letters = context.register(context.stream(toUnicodeMap(new Map(texts))))
  const outer = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: encoding }
  return context.register(context.obj({ ...outer, DescendantFonts: [descendant], ToUnicode: letters }))
}

/** The fonts of a document that can be gathered. */
export function partsIn({ context }: PDFDocument): readonly FontPart[] {
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    return (object instanceof PDFDict && fontPart(ref, object)) || []
  })
}

/** One font of tests, taken apart. */
export async function partOf(glyphs: Readonly<Record<number, Drawn>>, change: FontChange = {}): Promise<FontPart> {
  const doc = await PDFDocument.create()
  putFont(doc, glyphs, change)
  const [part] = partsIn(doc)
  if (!part) throw new Error('There is no font that can be taken apart')
  return part
}

/** The fonts of a fixture: the magazine has Alegreya in bold and regular, the colours have other letters of the regular. */
export async function fixtureParts(name: string): Promise<readonly FontPart[]> {
  return partsIn(await PDFDocument.load(fixture(name), { updateMetadata: false }))
}

/** A program of tables as they are given, one after the other. */
export function programOf(tables: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const entries = Object.entries(tables)
  let at = 12 + entries.length * 16
  const directory = entries.flatMap(([tag, { length }]) => {
    const entry = [...Buffer.from(tag), ...word(0, 4), ...word(at, 4), ...word(length, 4)]
    at += length
    return entry
  })
  const front = [0, 1, 0, 0, ...word(entries.length), 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([...front, ...directory, ...Object.values(tables).flat()])
}

/** Four glyphs, the second and last without an outline, the last two with one advance between them. */
export function fourGlyphs(long: boolean): Record<string, readonly number[]> {
  const places = [0, 4, 4, 10, 10]
  return {
    glyf: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    head: [...new Array(18).fill(0), ...word(2048), ...new Array(30).fill(0), ...word(long ? 1 : 0), 0, 0],
    hhea: [...new Array(34).fill(0), ...word(3)],
    hmtx: [...word(500), ...word(10), ...word(250), ...word(0), ...word(700), ...word(65536 - 20), ...word(30)],
    loca: places.flatMap(each => (long ? word(each, 4) : word(each / 2))),
    maxp: [0, 1, 0, 0, ...word(4)],
  }
}
