import type { Element } from 'hast'

/** A chart's drawing: what it holds and how high it is, in CSS pixels at its printed width. */
export interface ChartDrawing {
  readonly height: number
  readonly children: readonly Element[]
}
