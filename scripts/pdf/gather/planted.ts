import { type PDFContext, type PDFDocument, PDFName, PDFNull, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Bookmark } from '../bookmarks.ts'
import { arrayAt } from '../objects.ts'
import type { Structured } from '../structured.ts'
import type { Kid, Tag } from '../tags/tree.ts'
import { isPlainTag, type Meaning, type PlainBookmark, type PlainKid, type PlainTag } from './meaning.ts'

/** The meaning of a document tied to its pages and links again; nothing is written into it yet. */
export function planted(doc: PDFDocument, { tree, bookmarks, mended }: Meaning): Structured {
  const pages = doc.getPages().map(page => ({ ref: page.ref, links: arrayAt(page.node, 'Annots')?.asArray() ?? [] }))
  const known: Known = { pages, context: doc.context, headings: new Map() }
  return { tree: tree && tagOf(tree, known), bookmarks: bookmarks.map(each => bookmarkOf(each, known)), mended }
}

interface Known {
  readonly context: PDFContext
  readonly pages: readonly { readonly ref: PDFRef; readonly links: readonly PDFObject[] }[]
  readonly headings: Map<number, PDFRef>
}

function tagOf({ heading, mark, kids, ...rest }: PlainTag, known: Known): Tag {
  const ref = heading === undefined ? undefined : known.context.nextRef()
  if (heading !== undefined && ref) known.headings.set(heading, ref)
  const marked = mark ? { mark: { whole: '', type: '' as const, numbering: '' as const, ...mark } } : {}
  return { ...rest, ...(ref ? { ref } : {}), ...marked, kids: kids.flatMap(kid => kidOf(kid, known)) }
}

function kidOf(kid: PlainKid, known: Known): Kid[] {
  if (isPlainTag(kid)) return [tagOf(kid, known)]
  const page = known.pages[kid.page]
  if (!page) return []
  if ('mcid' in kid) {
    const form = kid.form === undefined ? {} : { form: PDFRef.of(kid.form) }
    return [{ mcid: kid.mcid, page: page.ref, ...form }]
  }
  const annotation = page.links[kid.link]
  return annotation instanceof PDFRef ? [{ annotation, page: page.ref }] : []
}

function bookmarkOf({ title, page, view, heading, items }: PlainBookmark, known: Known): Bookmark {
  const { context } = known
  const values = view.map(viewValue)
  const element = heading === undefined ? undefined : known.headings.get(heading)
  const entries = new Map<string, PDFObject>([
    ['Dest', context.obj([known.pages[page]?.ref ?? PDFRef.of(0), ...values])],
    ...(element ? [['SE', element] as const] : []),
  ])
  return { title, entries, items: items.map(each => bookmarkOf(each, known)) }
}

function viewValue(value: string | number | null): PDFObject {
  if (typeof value === 'string') return PDFName.of(value)
  return value === null ? PDFNull : PDFNumber.of(value)
}
