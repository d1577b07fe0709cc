import * as Plot from '@observablehq/plot'
import { chartText } from './chart-text.ts'

/**
 * Lines of a chart's text as a mark of Plot: from a first baseline down, each a text of its own that begins at `left`.
 * The plot's `y` is to be in CSS pixels from its upper edge, and it has no left margin.
 * @param more What they have beyond the text of a chart: a size, a weight, an ink.
 */
export function plotLines(
  lines: readonly string[],
  left: number,
  baseline: number,
  more: Plot.TextOptions = {},
): Plot.Markish {
  const rows = lines.map((line, row) => ({ line, y: baseline + row * chartText.leading }))
  const place = { y: 'y', frameAnchor: 'left', textAnchor: 'start', lineAnchor: 'bottom', dx: left } as const
  return Plot.text(rows, { ...place, text: 'line', ...more })
}

/** A scale whose values are CSS pixels from the upper edge. */
export const pixels: Plot.ScaleOptions = { axis: null, type: 'identity' }
