import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { operations } from '../content-stream.ts'
import { contentsOf } from '../contents.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt } from '../objects.ts'
import { noteShown, type ShownCodes, showing } from '../shown-codes.ts'
import type { ScreenPage } from './model.ts'

/** What was counted on a page. */
export type Counts = { -readonly [Key in 'untagged' | 'tangled' | 'orphans' | 'shapeless']: ScreenPage[Key] }

/** What a document paints, and how often each form with tags of its own. */
export interface PaintedContent {
  readonly pages: readonly Counts[]
  readonly forms: ReadonlyMap<PDFRef, number>
  readonly shown: ShownCodes
}

/**
 * Reads all content streams, forms where they are painted.
 * @param known Marked content that is in an element: page or form and number, as `12 0 R 3`.
 */
export function screenContent(doc: PDFDocument, known: ReadonlySet<string>): PaintedContent {
  const [forms, shown]: [Map<PDFRef, number>, ShownCodes] = [new Map(), new Map()]
  const pages = doc.getPages().map(page => {
    const counts = { untagged: 0, tangled: 0, orphans: 0, shapeless: 0 }
    const content = contentsOf(page)
      .map(each => decodedStream(doc.context.lookup(each)))
      .join('\n')
    read(
      content,
      { doc, known, forms, shown, counts, owner: page.ref, resources: page.node.Resources(), depth: 0 },
      'bare',
    )
    return counts
  })
  return { pages, forms, shown }
}

/** What is around a painting: nothing, a tag, or an artifact. */
type Around = 'bare' | 'tag' | 'artifact'

interface Reading {
  readonly doc: PDFDocument
  readonly known: ReadonlySet<string>
  readonly forms: Map<PDFRef, number>
  readonly shown: ShownCodes
  readonly counts: Counts
  readonly owner: PDFRef
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
const paints = new Set([...showing, 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'BI'])

function read(content: string, reading: Reading, outside: Around): void {
  const { counts } = reading
  const marks: Around[] = []
  const replaced: boolean[] = []
  const saved: TextState[] = []
  let state: TextState = { font: undefined, visible: true }
  for (const { operator, operands } of operations(content)) {
    const around = marks.at(-1) ?? outside
    if (operator === 'BMC' || operator === 'BDC') {
      marks.push(entered(operands, around, reading))
      replaced.push(named(operands[1] ?? '', reading.resources).includes('/ActualText'))
    } else if (operator === 'EMC') {
      counts.tangled += marks.pop() === undefined ? 1 : 0
      replaced.pop()
    } else if (operator === 'q') saved.push(state)
    else if (operator === 'Q') state = saved.pop() ?? state
    else if (operator === 'Tf') state = { ...state, font: fontCalled(operands[0] ?? '', reading) }
    else if (operator === 'Tr') state = { ...state, visible: operands[0] !== invisible }
    else if (operator === 'Do') paintObject(operands[0] ?? '', around, reading)
    else if (paints.has(operator) && around === 'bare') counts.untagged++
    if (showing.has(operator)) show(operands.at(-1) ?? '', state, replaced.includes(true), reading)
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

function show(operand: string, { font, visible }: TextState, replaced: boolean, { counts, shown }: Reading): void {
  if (font === undefined || !visible) return
  const zeros = noteShown(shown, font, operand, replaced)
  // Glyph 0 of a font whose codes are its glyphs.
  if (zeros > 0 && /^Identity-[HV]$/.test(nameAt(font, 'Encoding') ?? '')) counts.shapeless += zeros
}
