import { type PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type Insertion, inserted, type Operation, operations } from './content-stream.ts'
import { contentsOf } from './contents.ts'
import { decodedStream } from './decoded-stream.ts'
import type { Pass } from './model.ts'
import { dictAt, nameAt, put } from './objects.ts'
import { readTags } from './tags/read-tags.ts'
import { isContent, walk } from './tags/tree.ts'

/**
 * Marks what is painted outside the structure as decoration, so that a screen reader passes over it (PDF/UA-1, 7.1):
 * Chromium leaves grounds and running heads without any tag, which is not the same.
 */
export const artifacts: Pass = doc => {
  const work: Work = { doc, known: contentOf(doc), done: new Set() }
  for (const page of doc.getPages()) {
    const streams = contentsOf(page)
    const content = streams.map(each => decodedStream(doc.context.lookup(each))).join('\n')
    const resources = page.node.Resources()
    const marked = markedAll(work, content, resources, page.ref)
    if (marked !== content) put(page.node, 'Contents', doc.context.register(bare(doc, marked)))
  }
}

interface Work {
  readonly doc: PDFDocument
  /** Marked content that is in an element, by its page or form. */
  readonly known: ReadonlySet<string>
  /** Forms that were seen to. */
  readonly done: Set<PDFObject>
}

function contentOf(doc: PDFDocument): ReadonlySet<string> {
  const tree = readTags(doc)
  const all = tree === undefined ? [] : [...walk(tree)].flatMap(each => each.kids.filter(isContent))
  return new Set(all.map(each => `${(each.form ?? each.page).tag} ${each.mcid}`))
}

/**
 * Where to open and close artifacts.
 * @param isTagged Whether what `Do` paints brings tags of its own.
 * @param isKnown Whether marked content of that number is in an element; what is in none becomes an artifact.
 */
export function artifactsIn(
  all: Iterable<Operation>,
  isTagged: (name: string) => boolean,
  isKnown: (mcid: number) => boolean = () => true,
): readonly Insertion[] {
  const spans: Span[] = []
  const released: Insertion[] = []
  const marks: boolean[] = []
  let [path, text]: [Span | undefined, Span | undefined] = [undefined, undefined]
  for (const { operator, operands, start, end } of all) {
    const tagged = marks.includes(true)
    // Marks may stand neither across the edge of a tag nor across the end of a text.
    if (boundaries.has(operator)) text = undefined
    if (operator === 'BDC' && !tagged && isReleased(operands[1], isKnown)) {
      marks.push(true)
      released.push({ at: start, text: '/Artifact BMC', until: end })
    } else if (operator === 'BMC' || operator === 'BDC')
      marks.push(operands[0] === '/Artifact' || isMarked(operands[1]))
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
  const wrapped = spans.flatMap(span => [
    { at: span.start, text: '/Artifact BMC ' },
    { at: span.end, text: ' EMC' },
  ])
  return [...released, ...wrapped]
}

function isReleased(properties: string | undefined, isKnown: (mcid: number) => boolean): boolean {
  const mcid = /\/MCID\s+(\d+)/.exec(properties ?? '')?.[1]
  return mcid !== undefined && !isKnown(Number(mcid))
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
function isMarked(properties: string | undefined): boolean {
  return properties !== undefined && (properties.startsWith('/') || properties.includes('/MCID'))
}

function markedAll(work: Work, content: string, resources: PDFDict | undefined, owner: PDFRef): string {
  const forms = (resources && dictAt(resources, 'XObject')) ?? work.doc.context.obj({})
  const isTagged = (name: string) => markForm(work, forms.get(PDFName.of(name.slice(1))), owner)
  const isKnown = (mcid: number) => work.known.has(`${owner.tag} ${mcid}`)
  return inserted(content, artifactsIn(operations(content), isTagged, isKnown))
}

/** Marks a form that has tags of its own from the inside; says whether it has. */
function markForm(work: Work, ref: PDFObject | undefined, owner: PDFRef): boolean {
  const { doc, done } = work
  const form = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form')
    return false
  if (!hasTags(doc, form, new Set())) return false
  if (done.has(ref)) return true
  done.add(ref)
  const content = decodedStream(form)
  const own = form.dict.has(PDFName.of('StructParents')) ? ref : owner
  const marked = markedAll(work, content, dictAt(form.dict, 'Resources'), own)
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

function bare(doc: PDFDocument, content: string): PDFRawStream {
  return doc.context.stream(Buffer.from(content, 'latin1'))
}
