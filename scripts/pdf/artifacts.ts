import {
  decodePDFRawStream,
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { type Insertion, inserted, type Operation, operations } from './content-stream.ts'
import { contentsOf } from './contents.ts'
import type { Pass } from './model.ts'
import { dictAt, nameAt, put } from './objects.ts'

/**
 * Marks what is painted outside the structure as decoration, so that a screen reader passes over it (PDF/UA-1, 7.1):
 * Chromium leaves grounds and running heads without any tag, which is not the same.
 */
export const artifacts: Pass = doc => {
  const done = new Set<PDFObject>()
  for (const page of doc.getPages()) {
    const streams = contentsOf(page)
    const content = streams.map(each => decoded(doc, each)).join('\n')
    const resources = page.node.Resources()
    const marked = markedAll(doc, content, resources, done)
    if (marked !== content) put(page.node, 'Contents', doc.context.register(bare(doc, marked)))
  }
}

/** Where to open and close artifacts. `isTagged` says whether what `Do` paints brings tags of its own. */
export function artifactsIn(all: Iterable<Operation>, isTagged: (name: string) => boolean): readonly Insertion[] {
  const spans: Span[] = []
  const marks: boolean[] = []
  let [path, text]: [Span | undefined, Span | undefined] = [undefined, undefined]
  for (const { operator, operands, start, end } of all) {
    const tagged = marks.includes(true)
    // Marks may stand neither across the edge of a tag nor across the end of a text.
    if (boundaries.has(operator)) text = undefined
    if (operator === 'BMC' || operator === 'BDC') marks.push(operands[0] === '/Artifact' || isContent(operands[1]))
    else if (operator === 'EMC') marks.pop()
    // Nor between a path and its painting: the path is inside them.
    else if (begins.has(operator)) path ??= { start, end }
    else if (operator === 'n') path = undefined
    else if (shows.has(operator) && !tagged) {
      text ??= opened(spans, { start, end })
      text.end = end
    } else if (paints.has(operator) && !(operator === 'Do' && isTagged(operands[0] ?? ''))) {
      if (!tagged) spans.push({ start: path?.start ?? start, end })
      path = undefined
    }
  }
  return spans.flatMap(span => [
    { at: span.start, text: '/Artifact BMC ' },
    { at: span.end, text: ' EMC' },
  ])
}

function opened(spans: Span[], span: Span): Span {
  spans.push(span)
  return span
}

/** From the first to after the last character of what is painted without a tag. */
interface Span {
  readonly start: number
  end: number
}

const boundaries = new Set(['BMC', 'BDC', 'EMC', 'ET'])
const begins = new Set(['m', 're'])
const shows = new Set(['Tj', 'TJ', "'", '"'])
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'BI'])

/** A property list in the resources is taken for tagged: only who wrote it knows. */
function isContent(properties: string | undefined): boolean {
  return properties !== undefined && (properties.startsWith('/') || properties.includes('/MCID'))
}

function markedAll(doc: PDFDocument, content: string, resources: PDFDict | undefined, done: Set<PDFObject>): string {
  const forms = (resources && dictAt(resources, 'XObject')) ?? doc.context.obj({})
  const isTagged = (name: string) => markForm(doc, forms.get(PDFName.of(name.slice(1))), done)
  return inserted(content, artifactsIn(operations(content), isTagged))
}

/** Marks a form that has tags of its own from the inside; says whether it has. */
function markForm(doc: PDFDocument, ref: PDFObject | undefined, done: Set<PDFObject>): boolean {
  const form = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form')
    return false
  if (!hasTags(doc, form, new Set())) return false
  if (done.has(ref)) return true
  done.add(ref)
  const content = decoded(doc, ref)
  const marked = markedAll(doc, content, dictAt(form.dict, 'Resources'), done)
  if (marked === content) return true
  const stream = bare(doc, marked)
  for (const [key, value] of form.dict.entries()) if (!packing.has(key.decodeText())) stream.dict.set(key, value)
  doc.context.assign(ref, stream)
  return true
}

const packing = new Set(['Length', 'Filter', 'DecodeParms'])

function hasTags(doc: PDFDocument, form: PDFRawStream, seen: Set<PDFObject>): boolean {
  if (seen.has(form)) return false
  seen.add(form)
  if (form.dict.has(PDFName.of('StructParents'))) return true
  const resources = dictAt(form.dict, 'Resources')
  const inner = resources === undefined ? undefined : dictAt(resources, 'XObject')
  return (inner?.values() ?? []).some(each => {
    const nested = doc.context.lookup(each)
    return nested instanceof PDFRawStream && nameAt(nested.dict, 'Subtype') === 'Form' && hasTags(doc, nested, seen)
  })
}

function decoded(doc: PDFDocument, ref: PDFObject): string {
  const stream = doc.context.lookup(ref)
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''
}

function bare(doc: PDFDocument, content: string): PDFRawStream {
  return doc.context.stream(Buffer.from(content, 'latin1'))
}
