import { type Collector, message, type Place } from '../message.ts'
import { linesIn, ptToMm, ptToPx, typeArea } from './geometry.ts'
import type { Format, Tokens } from './model.ts'

/** A type area may be this part of a line too high, so that rounding never costs the last line. */
const spare = 0.06

/**
 * Reports margins that leave no page, text outside the safe zone, and a type area that is no whole number of lines.
 * @param placeOf Finds the line of `format.margins` and the like.
 */
export function checkFormat(
  format: Format,
  grid: Tokens['grid'],
  placeOf: (...path: readonly string[]) => Place,
  collector: Collector,
): void {
  const { width, height } = typeArea(format)
  const place = placeOf('margins')
  if (width <= 0 || height <= 0) {
    collector.add(message('no-type-area', 'The margins leave no room for text', { place }))
    return
  }
  const near = Object.entries(format.margins).find(([, margin]) => margin < format.safe)
  if (near) {
    const [name, margin] = near
    const reason = `The ${name} margin is ${margin} mm, within the safe zone of ${format.safe} mm`
    collector.add(message('unsafe-margin', reason, { place: placeOf('margins', name) }))
  }
  checkLines(format, grid.leadingPt, place, collector)
}

/** The pages stage moves the foot of the page up to the last whole line; the editor should know by how much. */
function checkLines(format: Format, leadingPt: number, place: Place, collector: Collector): void {
  const lines = linesIn(format, leadingPt)
  const whole = Math.floor(lines + 1e-6)
  if (lines - whole <= spare) return
  const bottom = format.margins.bottom + ptToMm((lines - whole) * leadingPt)
  const actual = `${lines.toFixed(2)} lines`
  const reason = `The type area is ${actual} of ${leadingPt} pt high, so the bottom margin becomes ${bottom.toFixed(2)} mm`
  collector.add(message('off-grid', reason, { severity: 'note', place, actual, expected: `${whole} lines` }))
}

/** Reports leadings that are no whole number of CSS pixels (0.75 pt): Chromium puts lines on whole pixels, so they drift. */
export function checkLeadings(
  tokens: Pick<Tokens, 'grid' | 'scale'>,
  placeOf: (...path: readonly string[]) => Place,
  collector: Collector,
): void {
  const leadings = [
    { leadingPt: tokens.grid.leadingPt, path: ['grid', 'leading'] },
    ...Object.entries(tokens.scale).map(([name, { leadingPt }]) => ({ leadingPt, path: ['scale', name] })),
  ]
  for (const { leadingPt, path } of leadings) {
    if (Number.isInteger(ptToPx(leadingPt))) continue
    const reason = `A leading of ${leadingPt} pt is not a multiple of 0.75 pt, so lines drift off the grid`
    collector.add(message('off-grid', reason, { place: placeOf(...path), actual: `${leadingPt} pt` }))
  }
}
