import { decodePDFRawStream, type PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { contentsOf } from '../../scripts/pdf/contents.ts'

/** What a page paints: its content streams, decoded and joined as a reader joins them. */
export function paintedBy(doc: PDFDocument, index: number): string {
  const page = doc.getPages()[index]
  const streams = page === undefined ? [] : contentsOf(page).map(each => doc.context.lookup(each))
  return streams
    .map(each =>
      each instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(each).decode()).toString('latin1') : '',
    )
    .join('\n')
}
