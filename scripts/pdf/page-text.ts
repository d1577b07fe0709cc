import type { PDFPage } from '@cantoo/pdf-lib'
import { contentsOf } from './contents.ts'
import { decodedStream } from './decoded-stream.ts'

/** What a page paints, one character a byte: its content streams are one to readers (ISO 32000-1, 7.8.2). */
export function pageText(page: PDFPage): string {
  return contentsOf(page)
    .map(each => decodedStream(page.doc.context.lookup(each)))
    .join('\n')
}
