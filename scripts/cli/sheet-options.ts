import type { Arrangement } from '../job.ts'
import { message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import { pageRanges } from '../press/pick-pages.ts'
import { type Result, right, wrong } from './result.ts'

/** What the options of `katern build` say of pages and sheets. */
export interface SheetOptions {
  readonly imposition?: string | undefined
  readonly spreads: boolean
  readonly marks?: string | undefined
  readonly pages?: string | undefined
  readonly creep?: string | undefined
}

/** Millimetres: two sides of ordinary office paper of 80 g. */
const officePaper = 0.1

/** How pages are to lie on sheets; undefined for the whole book page by page, with its marks. */
export function arrangement(options: SheetOptions): Result<Arrangement | undefined> {
  const { imposition, spreads, marks, pages, creep } = options
  const fault =
    oneOf('--imposition', imposition, 'saddle') ??
    oneOf('--marks', marks, 'none') ??
    pagesFault(pages) ??
    creepFault(creep)
  if (fault !== undefined) return wrong(message('wrong-use', fault))
  if (spreads && imposition !== undefined) {
    const reason = '--spreads shows pages as a reader sees them, --imposition as they are folded'
    return wrong(message('contradictory-options', reason))
  }
  if (creep !== undefined && imposition === undefined) {
    return wrong(message('wrong-use', '--creep is for --imposition saddle'))
  }
  const kind = spreads ? ('spreads' as const) : imposition === undefined ? undefined : ('saddle' as const)
  if (kind === undefined && marks === undefined && pages === undefined) return right(undefined)
  const thickness = creep === undefined ? officePaper : Number(creep)
  return right({ pages: pages?.trim(), imposition: kind, marks: marks === undefined, creep: thickness })
}

function oneOf(option: string, given: string | undefined, known: string): string | undefined {
  if (given === undefined || given === known) return undefined
  return `${option} takes ${known}, not “${given}”${didYouMean(given, [known])}`
}

function pagesFault(pages: string | undefined): string | undefined {
  if (pages === undefined || pageRanges.test(pages)) return undefined
  return `--pages takes page numbers and ranges such as 3-7,12, not “${pages}”`
}

function creepFault(creep: string | undefined): string | undefined {
  const value = Number(creep ?? 0)
  if (creep?.trim() !== '' && value >= 0 && value <= 2) return undefined
  return `--creep takes the thickness of the paper in millimetres, 0 to 2, not “${creep}”`
}
