import type { PDFDocument } from '@cantoo/pdf-lib'
import { loadPdf } from '../load-pdf.ts'
import type { Digest } from './digest.ts'

/** A digest whose objects may have been read already. */
export interface OpenDigest extends Digest {
  readonly opened?: PDFDocument
}

/** Reads its objects ahead of who gathers. */
export async function openDigest(digest: Digest): Promise<OpenDigest> {
  return { ...digest, opened: await loadPdf(digest.pdf) }
}
