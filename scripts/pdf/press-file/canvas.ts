import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import type { ShownCodes } from '../shown-codes.ts'
import type { Painted } from './model.ts'

/** What a page's content is read onto. */
export interface Canvas {
  readonly context: PDFContext
  readonly painted: Painted
  /** Spot colours of the whole file: name → how it is defined. */
  readonly spots: Map<string, Set<string>>
  /** What is shown in each font of the whole file. */
  readonly shown: ShownCodes
  /** Forms, patterns, masks and resources that were read already on this page. */
  readonly seen: Set<PDFObject>
}
