import { type PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type ContentScan, contentScan, nextOperation, operandOf, operatorCode } from '../content-scan.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt } from '../objects.ts'
import { pageText } from '../page-text.ts'
import { noteShown, type ShownCodes, showing } from '../shown-codes.ts'

/** What a page paints, as far as tags and letters matter, with the forms where they are painted. */
export interface PagePaint {
  /** Paintings that are neither in a tag nor an artifact. */
  readonly untagged: number
  /** Artifacts inside tags, tags inside artifacts, marks that are not closed. */
  readonly tangled: number
  /** Glyphs that a font does not have (`.notdef`). */
  readonly shapeless: number
  /** Each piece of marked content that begins: its number, and the form that holds it, where it is not the page. */
  readonly marks: readonly PaintedMark[]
  /** Forms, by how often each is painted. */
  readonly forms: ReadonlyMap<PDFRef, number>
  readonly shown: ShownCodes
}

interface PaintedMark {
  readonly mcid: number
  readonly form: PDFRef | undefined
}

/** Reads the content streams of a page. */
export function pagePaint(page: PDFPage): PagePaint {
  const { doc } = page
  const paint = { untagged: 0, tangled: 0, shapeless: 0, marks: [], forms: new Map(), shown: new Map() }
  read(pageText(page), { doc, paint, form: undefined, resources: page.node.Resources(), depth: 0 }, 'bare')
  return paint
}

/** What is around a painting: nothing, a tag, or an artifact. */
type Around = 'bare' | 'tag' | 'artifact'

interface Reading {
  readonly doc: PDFDocument
  readonly paint: {
    untagged: number
    tangled: number
    shapeless: number
    readonly marks: PaintedMark[]
    readonly forms: Map<PDFRef, number>
    readonly shown: ShownCodes
  }
  readonly form: PDFRef | undefined
  readonly resources: PDFDict | undefined
  readonly depth: number
}

/** What of the graphics state q saves and Q brings back, as far as text goes. */
interface TextState {
  readonly font: PDFDict | undefined
  readonly visible: boolean
}

/** The rendering mode of text that is there and not shown (ISO 32000-1, 9.3.6). */
const invisible = '3'
const [BMC, BDC, EMC, SAVE, RESTORE, TF, TR, DO] = ['BMC', 'BDC', 'EMC', 'q', 'Q', 'Tf', 'Tr', 'Do'].map(operatorCode)
const shows = new Set([...showing].map(operatorCode))
const paints = new Set([...showing, 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'BI'].map(operatorCode))

interface Mark {
  readonly around: Around
  /** Whether another text is read in the place of what is in it. */
  readonly replaced: boolean
}

function read(content: string, reading: Reading, outside: Around): void {
  const { paint } = reading
  const marks: Mark[] = []
  const saved: TextState[] = []
  let state: TextState = { font: undefined, visible: true }
  for (const scan = contentScan(content); nextOperation(scan); ) {
    const { code } = scan
    const { around, replaced } = marks.at(-1) ?? { around: outside, replaced: false }
    if (code === BMC || code === BDC) marks.push(entered(scan, around, replaced, reading))
    else if (code === EMC) paint.tangled += marks.pop() === undefined ? 1 : 0
    else if (code === SAVE) saved.push(state)
    else if (code === RESTORE) state = saved.pop() ?? state
    else if (code === TF) state = { ...state, font: fontCalled(operandOf(scan, 0), reading) }
    else if (code === TR) state = { ...state, visible: operandOf(scan, 0) !== invisible }
    else if (code === DO) paintObject(operandOf(scan, 0), around, reading)
    else if (paints.has(code)) {
      if (around === 'bare') paint.untagged++
      if (shows.has(code)) show(operandOf(scan, scan.operands - 1), state, replaced, reading)
    }
  }
  paint.tangled += marks.length
}

/** What is around what follows a mark; counts what may not be in each other. */
function entered(scan: ContentScan, around: Around, replaced: boolean, { paint, form, resources }: Reading): Mark {
  const properties = named(operandOf(scan, 1), resources)
  const own = replaced || properties.includes('/ActualText')
  if (operandOf(scan, 0) === '/Artifact') {
    if (around === 'tag') paint.tangled++
    return { around: 'artifact', replaced: own }
  }
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1]
  if (mcid === undefined) return { around, replaced: own }
  if (around === 'artifact') paint.tangled++
  paint.marks.push({ mcid: Number(mcid), form })
  return { around: 'tag', replaced: own }
}

function named(properties: string, resources: PDFDict | undefined): string {
  if (!properties.startsWith('/')) return properties
  const lists = resources && dictAt(resources, 'Properties')
  return String((lists && dictAt(lists, properties.slice(1))) ?? '')
}

function paintObject(name: string, around: Around, reading: Reading): void {
  const { doc, paint, resources, depth } = reading
  const objects = resources && dictAt(resources, 'XObject')
  const ref = objects?.get(PDFName.of(name.slice(1)))
  const object = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(object instanceof PDFRawStream) || depth > 20) return
  if (nameAt(object.dict, 'Subtype') !== 'Form') {
    if (around === 'bare') paint.untagged++
    return
  }
  paint.forms.set(ref, (paint.forms.get(ref) ?? 0) + 1)
  const own = object.dict.has(PDFName.of('StructParents'))
  const inner = dictAt(object.dict, 'Resources') ?? resources
  read(
    decodedStream(object),
    { ...reading, form: own ? ref : reading.form, resources: inner, depth: depth + 1 },
    around,
  )
}

function fontCalled(name: string, { resources }: Reading): PDFDict | undefined {
  const fonts = resources && dictAt(resources, 'Font')
  return fonts && dictAt(fonts, name.slice(1))
}

function show(operand: string, { font, visible }: TextState, replaced: boolean, { paint }: Reading): void {
  if (font === undefined || !visible) return
  const zeros = noteShown(paint.shown, font, operand, replaced)
  // Glyph 0 of a font whose codes are its glyphs.
  if (zeros > 0 && /^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')) paint.shapeless += zeros
}
