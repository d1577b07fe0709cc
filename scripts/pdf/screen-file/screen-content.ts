import { type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { operations } from '../content-stream.ts'
import { contentsOf } from '../contents.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt } from '../objects.ts'
import type { ScreenPage } from './model.ts'

/** What was counted on a page. */
export type Counts = { -readonly [Key in 'untagged' | 'tangled' | 'orphans' | 'shapeless']: ScreenPage[Key] }

/** What a document paints, and how often each form with tags of its own. */
export interface PaintedContent {
  readonly pages: readonly Counts[]
  readonly forms: ReadonlyMap<PDFRef, number>
}

/**
 * Reads all content streams, forms where they are painted.
 * @param known Marked content that is in an element: page or form and number, as `12 0 R 3`.
 */
export function screenContent(doc: PDFDocument, known: ReadonlySet<string>): PaintedContent {
  const forms = new Map<PDFRef, number>()
  const pages = doc.getPages().map(page => {
    const counts = { untagged: 0, tangled: 0, orphans: 0, shapeless: 0 }
    const content = contentsOf(page)
      .map(each => decodedStream(doc.context.lookup(each)))
      .join('\n')
    read(content, { doc, known, forms, counts, owner: page.ref, resources: page.node.Resources(), depth: 0 }, 'bare')
    return counts
  })
  return { pages, forms }
}

/** What is around a painting: nothing, a tag, or an artifact. */
type Around = 'bare' | 'tag' | 'artifact'

interface Reading {
  readonly doc: PDFDocument
  readonly known: ReadonlySet<string>
  readonly forms: Map<PDFRef, number>
  readonly counts: Counts
  readonly owner: PDFRef
  readonly resources: PDFDict | undefined
  readonly depth: number
}

const shows = new Set(['Tj', 'TJ', "'", '"'])
const paints = new Set([...shows, 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'BI'])

function read(content: string, reading: Reading, outside: Around): void {
  const { counts } = reading
  const marks: Around[] = []
  let font: PDFDict | undefined
  for (const { operator, operands } of operations(content)) {
    const around = marks.at(-1) ?? outside
    if (operator === 'BMC' || operator === 'BDC') marks.push(entered(operands, around, reading))
    else if (operator === 'EMC') counts.tangled += marks.pop() === undefined ? 1 : 0
    else if (operator === 'Tf') font = fontCalled(operands[0] ?? '', reading)
    else if (operator === 'Do') paintObject(operands[0] ?? '', around, reading)
    else if (paints.has(operator) && around === 'bare') counts.untagged++
    if (shows.has(operator)) counts.shapeless += missingGlyphs(operands.at(-1) ?? '', font)
  }
  counts.tangled += marks.length
}

/** What is around what follows a mark; counts what may not be in each other. */
function entered(
  [tag, properties = '']: readonly string[],
  around: Around,
  { counts, known, owner, resources }: Reading,
): Around {
  if (tag === '/Artifact') {
    if (around === 'tag') counts.tangled++
    return 'artifact'
  }
  const mcid = /\/MCID\s+(\d+)/.exec(named(properties, resources))?.[1]
  if (mcid === undefined) return around
  if (around === 'artifact') counts.tangled++
  if (!known.has(`${owner.tag} ${mcid}`)) counts.orphans++
  return 'tag'
}

function named(properties: string, resources: PDFDict | undefined): string {
  if (!properties.startsWith('/')) return properties
  const lists = resources && dictAt(resources, 'Properties')
  return String((lists && dictAt(lists, properties.slice(1))) ?? '')
}

function paintObject(name: string, around: Around, reading: Reading): void {
  const { doc, forms, resources, depth } = reading
  const objects = resources && dictAt(resources, 'XObject')
  const ref = objects?.get(PDFName.of(name.slice(1)))
  const object = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(object instanceof PDFRawStream) || depth > 20) return
  if (nameAt(object.dict, 'Subtype') !== 'Form') {
    if (around === 'bare') reading.counts.untagged++
    return
  }
  const own = object.dict.has(PDFName.of('StructParents'))
  if (own) forms.set(ref, (forms.get(ref) ?? 0) + 1)
  const inner = dictAt(object.dict, 'Resources') ?? resources
  read(
    decodedStream(object),
    { ...reading, owner: own ? ref : reading.owner, resources: inner, depth: depth + 1 },
    around,
  )
}

function fontCalled(name: string, { resources }: Reading): PDFDict | undefined {
  const fonts = resources && dictAt(resources, 'Font')
  return fonts && dictAt(fonts, name.slice(1))
}

/** How often a string shows glyph 0 of a font whose codes are its glyphs. */
function missingGlyphs(operand: string, font: PDFDict | undefined): number {
  if (font === undefined || !/^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')) return 0
  const strings = operand.match(/<[0-9a-fA-F\s]*>|\((?:\\[\s\S]|[^\\()])*\)/g) ?? []
  return strings.reduce((sum, each) => sum + zeros(bytesOf(each)), 0)
}

function bytesOf(written: string): Uint8Array {
  const inner = written.slice(1, -1)
  return (written.startsWith('<') ? PDFHexString.of(inner.replace(/\s/g, '')) : PDFString.of(inner)).asBytes()
}

function zeros(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) count++
  return count
}
