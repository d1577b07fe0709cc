import * as z from 'zod'
import { collector, type Message } from '../../message.ts'
import { parseYaml, type YamlSource } from '../../yaml-file.ts'

/** The inks that data may be drawn in, by their names in `styles/tokens.yaml`. */
const inks = ['accent', 'tint', 'data', 'grey', 'black'] as const
const ink = z.enum(inks).optional()
const label = z.string().min(1)
const common = { unit: z.string().default(''), note: z.string().optional() }
const series = z.strictObject({ label, share: z.number().min(0).max(100), wording: z.string().optional(), ink })
const item = z.strictObject({
  label,
  value: z.number(),
  wording: z.string().optional(),
  approx: z.string().optional(),
  bound: z.enum(['exact', 'about', 'above', 'below']).default('exact'),
  ink,
})
const point = z.strictObject({ x: z.number(), y: z.number() })

const marks = z.strictObject({
  ...common,
  kind: z.literal('sixty-marks'),
  unit: z.string().default('%'),
  total: z.int().min(1).max(600).default(60),
  series: z
    .array(series)
    .min(1)
    .refine(all => all.reduce((sum, each) => sum + each.share, 0) <= 101, 'the shares add up to more than 100'),
})
const bars = z.strictObject({
  ...common,
  kind: z.literal('bars'),
  max: z.number().positive().optional(),
  items: z.array(item.extend({ value: z.number().min(0) })).min(1),
})
const dots = z.strictObject({ ...common, kind: z.literal('dots'), items: z.array(item).min(1) })
const line = z.strictObject({
  ...common,
  kind: z.literal('line'),
  series: z.array(z.strictObject({ label, ink, points: z.array(point).min(2) })).min(1),
})
const stacked = z.strictObject({
  ...common,
  kind: z.literal('stacked'),
  parts: z.array(label).min(1),
  items: z.array(z.strictObject({ label, values: z.array(z.number().min(0)).min(1) })).min(1),
})
const pillars = z.strictObject({
  ...common,
  kind: z.literal('pillars'),
  base: label,
  items: z
    .array(z.strictObject({ label, group: label, ink }))
    .min(2)
    .max(7),
})
const cycle = z.strictObject({
  ...common,
  kind: z.literal('cycle'),
  steps: z.array(label).min(3).max(5),
  /** What breaks the circle, between the last step and the first. */
  'way-out': label,
})

const kinds = { 'sixty-marks': marks, bars, dots, line, stacked, pillars, cycle } as const
const kindOnly = z.looseObject({
  kind: z.enum(['sixty-marks', 'bars', 'dots', 'line', 'stacked', 'pillars', 'cycle']),
})

/** A data file of a chart, by its kind. Shares are percentages; a `note` is for who edits the file and is not printed. */
export type ChartData = z.infer<(typeof kinds)[keyof typeof kinds]>
/** The data of one kind of chart. */
export type ChartOf<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>

/**
 * Checks the data of a chart.
 * @param source The file's text.
 * @returns The data, or undefined and what is wrong with it, each fault at its line and column in the file.
 */
export function readChartData(source: YamlSource): {
  readonly chart: ChartData | undefined
  readonly messages: readonly Message[]
} {
  const found = collector()
  const kind = parseYaml(source, kindOnly, found)?.kind
  const chart = kind && parseYaml<ChartData>(source, kinds[kind], found)
  return { chart, messages: found.all() }
}
