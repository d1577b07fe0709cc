import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { Matrix } from '../matrix.ts'
import { numberAt } from '../objects.ts'
import type { Purpose } from './model.ts'

/** A picture of the document, where it is drawn and how fine it is there. */
export interface PlacedPicture {
  readonly ref: PDFRef
  readonly purpose: Purpose
  /** The least of its sizes on a page, in pixels an inch; Infinity where it is never drawn. */
  readonly ppi: number
  readonly pages: readonly number[]
}

/** Notes a picture where it is drawn: its pixels an inch in both directions from the unit square that it fills. */
export function notePicture(
  pictures: Map<string, PlacedPicture>,
  { ref, dict }: { readonly ref: PDFRef; readonly dict: PDFDict },
  { matrix, purpose, page }: { readonly matrix: Matrix; readonly purpose: Purpose; readonly page: number },
): void {
  const width = (numberAt(dict, 'Width') ?? 0) / (Math.hypot(matrix[0], matrix[1]) / 72)
  const height = (numberAt(dict, 'Height') ?? 0) / (Math.hypot(matrix[2], matrix[3]) / 72)
  const before = pictures.get(ref.tag)
  const ppi = Math.min(before?.ppi ?? Number.POSITIVE_INFINITY, width, height)
  const pages = [...new Set([...(before?.pages ?? []), page])]
  pictures.set(ref.tag, { ref, purpose: before?.purpose ?? purpose, ppi, pages })
}
