import type { Element } from 'hast'
import { s } from 'hastscript'

/** Sizes in CSS pixels: 11 px is 8.25 pt, 26 px is 19.5 pt. Leading is that of a caption on the grid. */
export const chartText = { size: 11, leading: 13.5, figure: 26 } as const

/** Lines of a chart's text, set from a first baseline down. */
export function textLines(
  lines: readonly string[],
  x: number,
  baseline: number,
  properties: Readonly<Record<string, string | number>> = {},
): readonly Element[] {
  return lines.map((line, row) =>
    s('text', { x, y: round(baseline + row * chartText.leading), fontSize: chartText.size, ...properties }, line),
  )
}

/** A number with at most two decimals, so that drawings are small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
