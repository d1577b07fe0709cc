import type { Operation } from '../content-stream.ts'
import type { Edit } from '../edits.ts'
import { identity, type Matrix, matrixOf, times, upward } from '../matrix.ts'

/** Resource names of the two graphics states that text is set in. */
export const overprintState = 'KaternOverprint'
export const knockoutState = 'KaternKnockout'

/** What text is set in at a moment. */
export interface TextState {
  /** Full black on the black plate, opaque. */
  readonly black: boolean
  readonly size: number
  readonly matrix: Matrix
}

/** Where to switch overprint on and off while the operations of a content stream go by. */
export interface Overprinting {
  readonly next: (operation: Operation, state: TextState) => readonly Edit[]
  /** Whether it was ever switched on. */
  readonly used: () => boolean
}

/**
 * Lets black text print over what lies below instead of leaving it out, so that no white edge shows where plates shift.
 * It is switched on only inside a text object (BT … ET) and off again at its end: a graphics state may not change between a
 * path and its painting, and no other paint may overprint unawares.
 * @param upTo Greatest type size that overprints, in points; undefined for none at all.
 */
export function overprinting(upTo: number | undefined): Overprinting {
  let on = false
  let used = false
  let line = identity
  return {
    used: () => used,
    next: (operation, state) => {
      const { operator, operands, start, end } = operation
      if (operator === 'BT') line = identity
      else if (operator === 'Tm') line = matrixOf(operands.map(Number)) ?? line
      else if (operator === 'ET' && on) {
        on = false
        return [{ start: end, end, text: ` /${knockoutState} gs` }]
      } else if (shows.has(operator)) {
        const points = state.size * upward(times(line, state.matrix))
        const wanted = upTo !== undefined && state.black && points <= upTo + 0.01
        if (wanted === on) return []
        on = wanted
        used = true
        return [{ start, end: start, text: `/${wanted ? overprintState : knockoutState} gs ` }]
      }
      return []
    },
  }
}

const shows = new Set(['Tj', 'TJ', "'", '"'])
