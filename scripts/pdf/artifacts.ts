import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { type Insertion, inserted } from './content-stream.ts'
import { decodedStream } from './decoded-stream.ts'
import { type Marking, markingOf } from './marking.ts'
import type { Pass } from './model.ts'
import { dictAt, nameAt, put } from './objects.ts'
import { type Packing, packing } from './packing.ts'
import { type PageContents, pageContents } from './page-contents.ts'
import { structuredIn } from './structured.ts'
import { isContent, type Tag, walk } from './tags/tree.ts'

/**
 * Marks what is painted outside the structure as decoration, so that a screen reader passes over it (PDF/UA-1, 7.1):
 * Chromium leaves grounds and running heads without any tag, which is not the same. Each page is packed while the next is
 * marked.
 */
export const artifacts: Pass = async (doc, { contents = pageContents(), packing: pack = packing(), structured }) => {
  const { tree } = structured ?? structuredIn(doc)
  const work: Work = { doc, known: contentOf(tree), done: new Set() }
  for (const page of doc.getPages()) await markPage(page, work, contents, pack)
}

async function markPage(page: PDFPage, work: Work, contents: PageContents, pack: Packing): Promise<void> {
  const { doc } = work
  const insertions = insertionsIn(work, contents.marking(page), page.node.Resources(), page.ref)
  if (insertions.length === 0) return
  const [key, of] = [contents.keyOf(page), JSON.stringify(insertions)]
  const known = contents.made(key, of)
  const stream = known ? packed(doc, known) : bare(doc, inserted(contents.text(page), insertions))
  put(page.node, 'Contents', doc.context.register(stream))
  if (known) return
  await pack.begin(stream, bytes => contents.keep(key, of, bytes))
}

interface Work {
  readonly doc: PDFDocument
  /** Marked content that is in an element, by its page or form. */
  readonly known: ReadonlySet<string>
  /** Forms that were seen to. */
  readonly done: Set<PDFObject>
}

function contentOf(tree: Tag | undefined): ReadonlySet<string> {
  const all = tree === undefined ? [] : [...walk(tree)].flatMap(each => each.kids.filter(isContent))
  return new Set(all.map(each => `${(each.form ?? each.page).tag} ${each.mcid}`))
}

/**
 * Where to open and close artifacts.
 * @param isTagged Whether what `Do` paints brings tags of its own.
 * @param isKnown Whether marked content of that number is in an element; what is in none becomes an artifact.
 */
export function artifactsIn(
  { begins, loose }: Marking,
  isTagged: (name: string) => boolean,
  isKnown: (mcid: number) => boolean = () => true,
): readonly Insertion[] {
  const released = begins.flatMap(({ mcid, start, end }) =>
    isKnown(mcid) ? [] : [{ at: start, text: '/Artifact BMC', until: end }],
  )
  const wrapped = loose.flatMap(({ start, end, name }) =>
    name !== undefined && isTagged(name)
      ? []
      : [
          { at: start, text: '/Artifact BMC ' },
          { at: end, text: ' EMC' },
        ],
  )
  return [...released, ...wrapped]
}

function insertionsIn(
  work: Work,
  marking: Marking,
  resources: PDFDict | undefined,
  owner: PDFRef,
): readonly Insertion[] {
  const forms = (resources && dictAt(resources, 'XObject')) ?? work.doc.context.obj({})
  const tagged = new Set(marking.drawn.filter(name => markForm(work, forms.get(PDFName.of(name.slice(1))), owner)))
  return artifactsIn(
    marking,
    name => tagged.has(name),
    mcid => work.known.has(`${owner.tag} ${mcid}`),
  )
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
  const insertions = insertionsIn(work, markingOf(content), dictAt(form.dict, 'Resources'), own)
  if (insertions.length === 0) return true
  const stream = bare(doc, inserted(content, insertions))
  for (const [key, value] of form.dict.entries()) if (!ofPacking.has(key.decodeText())) stream.dict.set(key, value)
  doc.context.assign(ref, stream)
  return true
}

const ofPacking = new Set(['Length', 'Filter', 'DecodeParms'])

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

/** As `compress` leaves it. */
function packed(doc: PDFDocument, bytes: Uint8Array): PDFRawStream {
  const stream = doc.context.stream(bytes)
  put(stream.dict, 'Filter', PDFName.of('FlateDecode'))
  return stream
}
