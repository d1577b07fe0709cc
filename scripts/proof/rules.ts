import type { Message } from '../message.ts'
import type { SetBook } from './model.ts'
import { baselineGrid } from './page/baseline-grid.ts'
import { emptyPages } from './page/empty-pages.ts'
import { hyphenatedTitles } from './page/hyphenated-titles.ts'
import { ladders } from './page/ladders.ts'
import { loneLines } from './page/lone-lines.ts'
import { looseLines } from './page/loose-lines.ts'
import { overfullLines } from './page/overfull-lines.ts'
import { runts } from './page/runts.ts'
import { strandedHeadings } from './page/stranded-headings.ts'

/** A judge of finished pages; it says what it sees and changes nothing. */
export type PageCheck = (book: SetBook) => Message[]

/** Every check of how pages are set, by what it counts. A new one is a line here and a file of its name. */
export const pageChecks: Readonly<Record<string, PageCheck>> = {
  runts,
  ladders,
  'lone lines': loneLines,
  'stranded headings': strandedHeadings,
  'hyphenated titles': hyphenatedTitles,
  'overfull lines': overfullLines,
  'loose lines': looseLines,
  'off the grid': baselineGrid,
  'near-empty pages': emptyPages,
}
