import type { Arrangement } from '../job.ts'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { type Result, right, wrong } from './result.ts'
import { arrangement, type SheetOptions } from './sheet-options.ts'

const outputs = ['print', 'screen'] as const

/** As commander reads them: those that were not given are absent. */
type Given = Readonly<Record<string, unknown>>

/** By hand: to load what reads schemas takes longer than a build of nothing. */
function rawOptions(given: Given) {
  const flag = (name: string, usual = false): boolean => (given[name] ?? usual) === true
  const text = (name: string): string | undefined => (given[name] === undefined ? undefined : String(given[name]))
  const list = (name: string): string[] => (Array.isArray(given[name]) ? given[name].map(String) : [])
  const [draft, plain, watch, strict] = [flag('draft'), flag('plain'), flag('watch'), flag('strict')]
  const [quiet, json, color, spreads] = [flag('quiet'), flag('json'), flag('color', true), flag('spreads')]
  const [out, imposition, marks, pages, creep] = [
    text('out'),
    text('imposition'),
    text('marks'),
    text('pages'),
    text('creep'),
  ]
  const flags = { draft, plain, watch, strict, quiet, json, color, spreads }
  return { ...flags, only: list('only'), css: list('css'), out, imposition, marks, pages, creep }
}

type Raw = ReturnType<typeof rawOptions>

/** The options of `katern build`, all there. */
export type BuildOptions = Omit<Raw, 'only' | keyof SheetOptions> & {
  readonly only: Output | undefined
  readonly arrangement: Arrangement | undefined
}

type Output = (typeof outputs)[number]

/** Checks the options that commander read, each and against each other. */
export function buildOptions(raw: Given): Result<BuildOptions> {
  const options = rawOptions(raw)
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
