import { type Message, message } from '../../message.ts'
import type { Block, Page, SetLine } from '../../pages/model.ts'
import type { SetBook } from '../model.ts'
import { about, lineEnd } from './about.ts'

/** A quarter of a point in CSS pixels: what the eye does not see across a gutter. */
const SLACK = (0.25 * 96) / 72

/** Body lines that do not stand on the lines of their page, the first of each block that is off. */
export function baselineGrid({ pages, leading }: Pick<SetBook, 'pages' | 'leading'>): Message[] {
  if (leading === undefined) return []
  const type = bodyType(pages, leading)
  return pages.flatMap(page => offOn(page, bodyOf(page, leading, type), leading))
}

interface BodyLine {
  readonly line: SetLine
  readonly block: Block
}

/** Running text is what most letters of the book are set in; the leading must be the grid's. */
function bodyType(pages: readonly Page[], leading: number): string {
  const letters = new Map<string, number>()
  for (const block of pages.flatMap(page => page.blocks)) {
    if (block.kind !== 'text' || block.leading !== leading) continue
    const count = block.lines.reduce((sum, line) => sum + line.text.length, 0)
    letters.set(block.type, (letters.get(block.type) ?? 0) + count)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function bodyOf(page: Page, leading: number, type: string): BodyLine[] {
  return page.blocks
    .filter(block => block.kind === 'text' && block.leading === leading && block.type === type)
    .flatMap(block => block.lines.map(line => ({ line, block })))
}

function offOn(page: Page, lines: readonly BodyLine[], leading: number): Message[] {
  const grid = gridOf(lines, leading)
  const told = new Set<Block>()
  return lines.flatMap(({ line, block }) => {
    const off = distance(line.baseline, grid, leading)
    if (Math.abs(off) <= SLACK || told.has(block)) return []
    told.add(block)
    const points = ((Math.abs(off) * 72) / 96).toFixed(2)
    const reason = `Body text stands ${points} pt ${off > 0 ? 'below' : 'above'} the baseline grid: ${lineEnd(line.text)}`
    return [message('body-off-grid', reason, about(block.at, page.folio))]
  })
}

/** Where the grid of a page lies: where most of its lines stand. Lines of several columns stand at the same heights. */
function gridOf(lines: readonly BodyLine[], leading: number): number {
  const heights = new Map<number, number>()
  for (const { line } of lines) heights.set(line.baseline, (heights.get(line.baseline) ?? 0) + 1)
  let best = { count: 0, at: 0 }
  for (const baseline of heights.keys()) {
    let count = 0
    for (const [other, times] of heights) {
      if (Math.abs(distance(other, baseline, leading)) <= SLACK / 2) count += times
    }
    if (count > best.count) best = { count, at: baseline }
  }
  return best.at
}

/** From the nearest line of the grid, down positive. */
function distance(baseline: number, grid: number, leading: number): number {
  const rest = (baseline - grid) % leading
  return rest > leading / 2 ? rest - leading : rest < -leading / 2 ? rest + leading : rest
}
