import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { put } from '../objects.ts'
import { type FontPart, fontPart } from './font-part.ts'
import { type FontUnion, fontUnions } from './font-union.ts'
import { replaceRefs } from './replace-refs.ts'
import { toUnicodeMap } from './to-unicode-map.ts'
import { writeProgram } from './write-program.ts'

/**
 * Makes one font of those that each section brought with it: the union of their glyphs, whose numbers are those of the whole
 * font in each. The file then holds each font once, as if all had been printed at once.
 */
export function mergeFonts(doc: PDFDocument): void {
  const parts = doc.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    return (object instanceof PDFDict && fontPart(ref, object)) || []
  })
  const replaced = new Map<PDFObject, PDFRef>()
  for (const [index, union] of fontUnions(parts).entries()) {
    const [first] = union.parts
    const made = first && written(doc, first, union, `${tagOf(index)}+${first.name}`)
    for (const { ref } of union.parts) if (made) replaced.set(ref, made)
  }
  replaceRefs(doc, replaced)
}

/** Six letters that tell one subset from another (ISO 32000-1, 9.6.4): AAAAAA, BAAAAA… */
function tagOf(index: number): string {
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(index / 26 ** at) % 26))).join('')
}

const nothing = { outline: new Uint8Array(), advance: 0, leftBearing: 0, ownAdvance: true }

function written(doc: PDFDocument, first: FontPart, { glyphs }: FontUnion, name: string): PDFRef {
  const { context } = doc
  const all = Array.from({ length: Math.max(0, ...glyphs.keys()) + 1 }, (_, index) => glyphs.get(index) ?? nothing)
  const program = writeProgram(all, first.tables)
  const file = context.register(context.stream(program, { Length1: program.length }))
  const texts = [...glyphs].flatMap(([index, { text }]) => (text === undefined ? [] : [[index, text] as const]))
  const letters = context.register(context.stream(toUnicodeMap(new Map(texts))))
  const wide = [...glyphs].flatMap(([index, { width }]) => (width === undefined ? [] : [[index, width] as const]))
  const descriptor = changed(first.descriptor, { FontName: PDFName.of(name), FontFile2: file })
  const widths = context.obj(widthsOf(new Map(wide)))
  const descendant = changed(first.descendant, {
    BaseFont: PDFName.of(name),
    FontDescriptor: context.register(descriptor),
    W: widths,
    DW: PDFNumber.of(0),
  })
  const descendants = context.obj([context.register(descendant)])
  const font = { BaseFont: PDFName.of(name), DescendantFonts: descendants, ToUnicode: letters }
  return context.register(changed(first.font, font))
}

function changed(dict: PDFDict, entries: Readonly<Record<string, PDFObject>>): PDFDict {
  const copy = dict.clone()
  for (const [key, value] of Object.entries(entries)) put(copy, key, value)
  return copy
}

/** Widths in runs of glyphs whose numbers follow each other (ISO 32000-1, 9.7.4.3). */
export function widthsOf(widths: ReadonlyMap<number, number>): (number | number[])[] {
  const runs: { first: number; widths: number[] }[] = []
  for (const [index, width] of [...widths].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1)
    if (last && last.first + last.widths.length === index) last.widths.push(width)
    else runs.push({ first: index, widths: [width] })
  }
  return runs.flatMap(run => [run.first, run.widths])
}
