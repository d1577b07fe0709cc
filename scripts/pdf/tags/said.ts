import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { operations } from '../content-stream.ts'
import { contentsOf } from '../contents.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, nameAt } from '../objects.ts'
import type { IsSaid } from './grounds.ts'

const shows = new Set(['Tj', 'TJ', "'", '"', 'Do', 'BI', 'sh'])

/** Reads which marked content of a document shows text, a picture or a form, by the page or form that holds it. */
export function saidIn(doc: PDFDocument): IsSaid {
  const said = new Set<string>()
  const done = new Set<PDFRef>()
  for (const page of doc.getPages()) {
    const content = contentsOf(page)
      .map(each => decodedStream(doc.context.lookup(each)))
      .join('\n')
    read(doc, content, page.ref, page.node.Resources(), said, done)
  }
  return (owner, mcid) => said.has(`${owner.tag} ${mcid}`)
}

function read(
  doc: PDFDocument,
  content: string,
  owner: PDFRef,
  resources: PDFDict | undefined,
  said: Set<string>,
  done: Set<PDFRef>,
): void {
  const marks: (string | undefined)[] = []
  const forms = resources && dictAt(resources, 'XObject')
  for (const { operator, operands } of operations(content)) {
    if (operator === 'BDC' || operator === 'BMC') marks.push(/\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1])
    else if (operator === 'EMC') marks.pop()
    else if (shows.has(operator)) {
      const mark = marks.findLast(each => each !== undefined)
      if (mark !== undefined) said.add(`${owner.tag} ${mark}`)
      const ref = operator === 'Do' ? forms?.get(PDFName.of((operands[0] ?? '/').slice(1))) : undefined
      if (ref instanceof PDFRef) readForm(doc, ref, owner, said, done)
    }
  }
}

/** Marks in a form count for the form when it has numbers of its own, else for the page. */
function readForm(doc: PDFDocument, ref: PDFRef, owner: PDFRef, said: Set<string>, done: Set<PDFRef>): void {
  const form = doc.context.lookup(ref)
  if (!(form instanceof PDFRawStream) || nameAt(form.dict, 'Subtype') !== 'Form' || done.has(ref)) return
  done.add(ref)
  const own = form.dict.has(PDFName.of('StructParents')) ? ref : owner
  read(doc, decodedStream(form), own, dictAt(form.dict, 'Resources'), said, done)
}
