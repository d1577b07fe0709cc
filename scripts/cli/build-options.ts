import { z } from 'zod'
import type { Arrangement } from '../job.ts'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { type Result, right, wrong } from './result.ts'
import { arrangement, type SheetOptions } from './sheet-options.ts'

const outputs = ['print', 'screen'] as const

const shape = z.object({
  draft: z.boolean().default(false),
  only: z.array(z.string()).default([]),
  out: z.string().optional(),
  css: z.array(z.string()).default([]),
  plain: z.boolean().default(false),
  watch: z.boolean().default(false),
  strict: z.boolean().default(false),
  quiet: z.boolean().default(false),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
  imposition: z.string().optional(),
  spreads: z.boolean().default(false),
  marks: z.string().optional(),
  pages: z.string().optional(),
  creep: z.string().optional(),
})

type Raw = z.infer<typeof shape>

/** The options of `katern build`, all there. */
export type BuildOptions = Omit<Raw, 'only' | keyof SheetOptions> & {
  readonly only: Output | undefined
  readonly arrangement: Arrangement | undefined
}

type Output = (typeof outputs)[number]

/** Checks the options that commander read, each and against each other. */
export function buildOptions(raw: Readonly<Record<string, unknown>>): Result<BuildOptions> {
  const options = shape.parse(raw)
  // An unset variable of the shell gives an empty name, and would put the PDFs wherever the command was given.
  if (options.out === '') return wrong(message('wrong-use', 'The folder of --out has no name'))
  const only = onlyOutput(options.only)
  if (!only.ok) return only
  if (options.draft && only.value === 'print') {
    const reason = '--draft makes no print PDF, and --only print asks for nothing else'
    return wrong(message('contradictory-options', reason))
  }
  const sheets = arrangement(options)
  if (!sheets.ok) return sheets
  const { imposition: _i, spreads: _s, marks: _m, pages: _p, creep: _c, ...rest } = options
  return right({ ...rest, only: only.value, arrangement: sheets.value })
}

function onlyOutput(given: readonly string[]): Result<Output | undefined> {
  const unknown = given.find(each => !isOutput(each))
  if (unknown !== undefined) {
    const reason = `--only takes print or screen, not “${unknown}”${didYouMean(unknown, outputs)}`
    return wrong(message('wrong-use', reason))
  }
  if (new Set(given).size > 1) {
    const reason = '--only print and --only screen exclude each other'
    return wrong(message('contradictory-options', reason, { fix: 'Leave both out to get both.' }))
  }
  return right(given.find(isOutput))
}

function isOutput(value: string): value is Output {
  return value === 'print' || value === 'screen'
}
