import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  type PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { dictAt, drop, put, refAt, textString } from '../objects.ts'
import { writeParents } from './parent-tree.ts'
import { type Attributes, isContent, isTag, type Kid, type Tag, walk } from './tree.ts'

/** Where each element is written. */
export type TagRefs = ReadonlyMap<Tag, PDFRef>

/**
 * Writes a structure tree, in the place of the document's own if it has one, with the parent tree by which readers come from content to
 * its element (ISO 32000-1, 14.7.4.4) and the tree of ids.
 */
export function writeTags(doc: PDFDocument, tree: Tag): void {
  const rootRef =
    refAt(doc.catalog, 'StructTreeRoot') ?? doc.context.register(doc.context.obj({ Type: 'StructTreeRoot' }))
  const root = doc.context.lookup(rootRef, PDFDict)
  put(doc.catalog, 'StructTreeRoot', rootRef)
  const refs = new Map(
    [...walk(tree)].map(each => [each, each === tree ? rootRef : (each.ref ?? doc.context.nextRef())]),
  )
  for (const parent of walk(tree)) {
    const ref = refs.get(parent) ?? rootRef
    const dict = doc.context.lookup(ref, PDFDict)
    const page = parent.kids.find(isContent)?.page
    if (page !== undefined) put(dict, 'Pg', page)
    put(dict, 'K', doc.context.obj(parent.kids.map(kid => kidObject(doc, kid, page, refs))))
    for (const kid of parent.kids) if (isTag(kid)) doc.context.assign(refs.get(kid) ?? rootRef, element(doc, kid, ref))
  }
  drop(root, 'IDTree')
  writeParents(doc, root, tree, refs)
  writeIds(doc, root, tree, refs)
  forgetInOutline(doc, new Set(refs.values()))
}

/** Content on the element's own page is told by its number alone. */
function kidObject({ context }: PDFDocument, kid: Kid, page: PDFRef | undefined, refs: TagRefs): PDFObject {
  if (isTag(kid)) return refs.get(kid) ?? PDFRef.of(0)
  if (isContent(kid) && kid.form === undefined && kid.page === page) return context.obj(kid.mcid)
  if (!isContent(kid)) return context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page })
  const form = kid.form === undefined ? {} : { Stm: kid.form }
  return context.obj({ Type: 'MCR', MCID: kid.mcid, Pg: kid.page, ...form })
}

function element({ context }: PDFDocument, each: Tag, parent: PDFRef): PDFDict {
  const dict = context.obj({ Type: 'StructElem', S: each.type, P: parent })
  const texts = { Lang: each.lang, Alt: each.alt, ActualText: each.actualText, ID: each.id, T: each.title }
  for (const [key, text] of Object.entries(texts)) if (text !== undefined) put(dict, key, shortString(text))
  const attributes = each.attributes.map(held =>
    context.obj(Object.fromEntries(Object.entries(held).map(([key, value]) => [key, valueObject(context, value)]))),
  )
  if (attributes.length > 0) put(dict, 'A', context.obj(attributes))
  return dict
}

function valueObject(context: PDFContext, value: Attributes[string]): PDFObject {
  if (typeof value === 'string') return PDFName.of(value)
  if (typeof value === 'number') return PDFNumber.of(value)
  return context.obj(value.map(each => (typeof each === 'string' ? shortString(each) : PDFNumber.of(each))))
}

/** Ids and language tags are plain letters: they stand as they are, where a text takes four digits a letter. */
function shortString(text: string): PDFString | PDFHexString {
  return /^[\w-]*$/.test(text) ? PDFString.of(text) : textString(text)
}

function bytesOf(text: string): string {
  return Buffer.from(shortString(text).asBytes()).toString('latin1')
}

/** Ids in order, as a name tree asks for; the strings are compared by their bytes. */
function writeIds({ context }: PDFDocument, root: PDFDict, tree: Tag, refs: TagRefs): void {
  const named = [...walk(tree)].flatMap(each => {
    return each.id === undefined ? [] : [{ id: each.id, bytes: bytesOf(each.id), ref: refs.get(each) }]
  })
  if (named.length === 0) return
  const sorted = named.sort((one, other) => (one.bytes < other.bytes ? -1 : 1))
  const names = sorted.flatMap(({ id, ref }) => (ref === undefined ? [] : [shortString(id), ref]))
  put(root, 'IDTree', context.obj({ Names: names }))
}

/** A bookmark may lead to its heading in the structure only as long as that is there. */
function forgetInOutline(doc: PDFDocument, known: ReadonlySet<PDFRef>): void {
  const root = dictAt(doc.catalog, 'Outlines')
  const open = [root && dictAt(root, 'First')]
  for (let item = open.pop(); item !== undefined || open.length > 0; item = open.pop()) {
    if (item === undefined) continue
    const heading = refAt(item, 'SE')
    if (heading !== undefined && !known.has(heading)) item.delete(PDFName.of('SE'))
    open.push(dictAt(item, 'First'), dictAt(item, 'Next'))
  }
}
