import type { PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Matrix } from '../matrix.ts'
import type { ColourMap } from './colour-map.ts'
import type { Purpose } from './model.ts'
import type { PlacedPicture } from './placed-pictures.ts'
import type { Repaints } from './repaints.ts'
import type { SpotSpaces } from './spots.ts'

/** What is at hand while a document is put on plates, and what was met so far. */
export interface Work {
  readonly doc: PDFDocument
  readonly map: ColourMap
  readonly overprintUpTo: number
  readonly spots: SpotSpaces
  readonly repaints: Repaints
  /** What was repainted already: forms and resources are shared. */
  readonly done: Set<PDFObject>
  readonly pictures: Map<string, PlacedPicture>
  /** Spot colours in gradients that print in four inks: name → index of the first page. */
  readonly blended: Map<string, number>
  /** Gradients that could not be changed. */
  untouched: number
}

/** Where a piece of content stands. */
export interface Place {
  readonly page: number
  readonly purpose: Purpose
  readonly matrix: Matrix
  readonly resources: PDFDict
  /** In a transparency group overprint ends at the group's edge, so it is of no use. */
  readonly inGroup: boolean
}
