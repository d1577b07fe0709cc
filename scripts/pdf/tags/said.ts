import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { decodedStream } from '../decoded-stream.ts'
import { type Marking, markingOf } from '../marking.ts'
import { dictAt, nameAt } from '../objects.ts'
import { type PageContents, pageContents } from '../page-contents.ts'
import type { IsSaid } from './grounds.ts'

/** Reads which marked content of a document shows text, a picture or a form, by the page or form that holds it. */
export function saidIn(doc: PDFDocument, contents: Pick<PageContents, 'marking'> = pageContents()): IsSaid {
  const reading: Reading = { doc, said: new Map(), done: new Set() }
  for (const page of doc.getPages()) note(reading, contents.marking(page), page.ref, page.node.Resources())
  return (owner, mcid) => reading.said.get(owner)?.has(mcid) ?? false
}

interface Reading {
  readonly doc: PDFDocument
  readonly said: Map<PDFRef, Set<number>>
  readonly done: Set<PDFRef>
}

function note(reading: Reading, { said, drawn }: Marking, owner: PDFRef, resources: PDFDict | undefined): void {
  const known = reading.said.get(owner) ?? new Set()
  reading.said.set(owner, known)
  for (const mcid of said) known.add(mcid)
  const forms = resources && dictAt(resources, 'XObject')
  for (const name of drawn) {
    const ref = forms?.get(PDFName.of(name.slice(1)))
    if (ref instanceof PDFRef) noteForm(reading, ref, owner)
  }
}

/** Marks in a form count for the form when it has numbers of its own, else for the page. */
function noteForm(reading: Reading, ref: PDFRef, owner: PDFRef): void {
  const { doc, done } = reading
  const form = doc.context.lookup(ref)
  if (!(form instanceof PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form' || done.has(ref)) return
  done.add(ref)
  const own = form.dict.has(PDFName.of('StructParents')) ? ref : owner
  note(reading, markingOf(decodedStream(form)), own, dictAt(form.dict, 'Resources'))
}
