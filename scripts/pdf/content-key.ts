import { createHash } from 'node:crypto'
import { PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { contentsOf } from './contents.ts'

/** What tells the content of a page from any other: its packed bytes, and how they are packed. */
export function contentKey(page: PDFPage): string {
  const hash = createHash('sha256')
  for (const each of contentsOf(page)) {
    const stream = page.doc.context.lookup(each)
    if (!(stream instanceof PDFRawStream)) continue
    const how = ['Filter', 'DecodeParms'].map(name => String(stream.dict.lookup(PDFName.of(name)) ?? ''))
    hash.update(`${how.join(' ')} ${stream.contents.length}\n`).update(stream.contents)
  }
  return hash.digest('base64')
}
