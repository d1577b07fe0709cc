import type { PDFDict } from '@cantoo/pdf-lib'
import { identity, type Matrix } from '../matrix.ts'

/** The graphics state as far as a printer minds it (ISO 32000-1, 8.4). */
export interface PaintState {
  readonly matrix: Matrix
  /** Plates of the fill, 0 to 1; undefined for a pattern or a space that has none. */
  readonly fill: readonly number[] | undefined
  readonly fillSpace: string
  readonly strokeSpace: string
  readonly overprint: boolean
  readonly transparent: boolean
  readonly lineWidth: number
  readonly size: number
  readonly font?: PDFDict | undefined
  /** The rendering mode of text; 3 paints nothing (ISO 32000-1, 9.3.6). */
  readonly mode?: string | undefined
}

/** As every page begins: black in DeviceGray, lines of one unit. */
export const initialState: PaintState = {
  ...{ matrix: identity, fill: [0, 0, 0, 1], fillSpace: 'DeviceGray', strokeSpace: 'DeviceGray' },
  ...{ overprint: false, transparent: false, lineWidth: 1, size: 0 },
}
