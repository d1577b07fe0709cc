import { type PDFContext, type PDFDict, PDFHeader, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { authorOf } from './author.ts'
import { unnamed } from './identity.ts'
import type { Pass } from './model.ts'
import { put, textString } from './objects.ts'
import { structuredIn } from './structured.ts'
import { isAccessible } from './tags/accessible.ts'
import { producer, type XmpFacts, xmpPacket } from './xmp.ts'

/** What PDF/X says of an edition that has no date: the standard asks for one, and the first day of Unix time deceives nobody. */
const noDate = new Date(0)

/**
 * Says in the file what it is: version, Info, XMP packet and /ID; the name in the last two it gets when it is written (`save-pdf.ts`).
 * Without a date the file names none, unless it is PDF/X, which must (ISO 15930-7; the rules `x4-info` and `x4-xmp`).
 * @param pdfx The version of PDF/X that the file keeps to.
 */
export function metadata(version: '1.6' | '1.7', pdfx?: string): Pass {
  return (doc, { edition, when, structured }) => {
    const { context, catalog } = doc
    context.header = PDFHeader.forVersion(1, version === '1.6' ? 6 : 7)
    put(catalog, 'Lang', PDFString.of(edition.language))
    const accessible = isAccessible((structured ?? structuredIn(doc)).tree)
    const { uuid, id } = unnamed
    const author = authorOf(edition.imprint)
    const dated = when ?? (pdfx === undefined ? undefined : noDate)
    const facts = { title: edition.title, language: edition.language, author, when: dated, uuid, pdfx, accessible }
    const [info, xmp] = [infoOf(context, facts), xmpPacket(facts)]
    context.trailerInfo.Info = context.register(info)
    // Not compressed: printers' tools look for the packet in the bare bytes.
    const packet = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' })
    put(catalog, 'Metadata', context.register(packet))
    context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)])
  }
}

/** The older dictionary beside the XMP packet; both say the same. */
function infoOf(context: PDFContext, { title, author, when, pdfx }: XmpFacts): PDFDict {
  const info = context.obj({})
  put(info, 'Title', textString(title))
  if (author !== '') put(info, 'Author', textString(author))
  for (const key of ['Creator', 'Producer']) put(info, key, PDFString.of(producer))
  if (when) for (const key of ['CreationDate', 'ModDate']) put(info, key, PDFString.of(pdfDate(when)))
  put(info, 'Trapped', PDFName.of('False'))
  // Older tools look for the standard here; PDF/X-4 itself asks for it in the XMP packet.
  if (pdfx !== undefined) put(info, 'GTS_PDFXVersion', PDFString.of(pdfx))
  return info
}

/** A date as PDF writes it, in UTC: `D:20261123120000+00'00'`. ISO 32000-1, 7.9.4. */
export function pdfDate(when: Date): string {
  return `D:${when.toISOString().slice(0, 19).replace(/[-:T]/g, '')}+00'00'`
}
