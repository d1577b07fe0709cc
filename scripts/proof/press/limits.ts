import type { Print } from '../../edition/model.ts'

/** What a printer allows: figures differ from one to the next, so they are no part of the rules. */
export interface PressLimits {
  /** Most ink on one spot, in per cent of a full plate. */
  readonly inkLimit: number
  /** Black text up to this size overprints, in points. */
  readonly overprintUpToPt: number
  /** On every side, in millimetres; undefined where any will do. */
  readonly bleed?: number | undefined
  /** Thinnest line and smallest type, in points; coarsest picture, in pixels an inch. */
  readonly thinnestPt: number
  readonly smallestPt: number
  readonly coarsestPpi: number
}

/** What is asked of a file when nobody says otherwise; the numbers are ours, to be replaced by the printer's. */
export const usualLimits: PressLimits = {
  ...{ inkLimit: 300, overprintUpToPt: 12, thinnestPt: 0.249, smallestPt: 5, coarsestPpi: 150 },
}

/** The limits of an edition's own printer. */
export function limitsOf(print: Pick<Print, 'inkLimit' | 'overprintUpToPt'>, bleed: number): PressLimits {
  const { inkLimit, overprintUpToPt } = print
  return { ...usualLimits, inkLimit, overprintUpToPt, bleed }
}
