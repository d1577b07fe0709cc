import type { ChartOf } from './chart-data.ts'

/** A series of a chart of marks, with how many marks it has. */
export interface MarkGroup {
  readonly label: string
  /** The share as it is worded. */
  readonly figure: string
  readonly ink: string
  readonly count: number
}

/** How many marks each share gets: rounded, and the last ones taken from or given to the largest when all is divided. */
export function markGroups(data: ChartOf<'sixty-marks'>): readonly MarkGroup[] {
  const shares = data.series.map(each => each.share)
  const largest = shares.indexOf(Math.max(...shares))
  const rounded = shares.map(share => Math.round((share * data.total) / 100))
  const over = rounded.reduce((sum, count) => sum + count, 0) - data.total
  const whole = shares.reduce((sum, share) => sum + share, 0) >= 98
  return data.series.map((each, index) => ({
    label: each.label,
    figure: each.wording ?? `${each.share}${data.unit}`,
    ink:
      each.ink ??
      (index === largest && data.series.length > 1 ? 'tint' : index % 2 === largest % 2 ? 'data' : 'accent'),
    count: (rounded[index] ?? 0) - (index === largest && (whole || over > 0) ? over : 0),
  }))
}
