import { z } from 'zod'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { type Result, right, wrong } from './result.ts'

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
})

/** The options of `katern build`, all there. */
export type BuildOptions = Omit<z.infer<typeof shape>, 'only'> & { readonly only: Output | undefined }

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
  return right({ ...options, only: only.value })
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
