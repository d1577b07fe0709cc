import { blockOf } from './blocks.ts'
import type { Origins } from './cut.ts'
import type { BreakToken } from './paged.ts'
import { visibleTexts } from './streams.ts'

/** A paragraph of at most so many lines may be kept in one column; a longer one would leave a hole. */
const MOST_LINES = 6

/**
 * Notes the number of lines of short paragraphs, so that it is known of one that goes on overleaf how much is left.
 * @param stage In the document, as wide as a page's content box.
 */
export function countLines(stage: Element): void {
  for (const block of new Set([...visibleTexts(stage)].map(blockOf))) {
    const lines = sum(linesInColumns(block))
    if (lines > 1 && lines <= MOST_LINES) block.setAttribute('data-lines', String(lines))
  }
}

/**
 * Finds paragraphs on a page that leave one line in a column, which Chromium lets happen where it evens columns out, and
 * marks their sources to be kept whole; the page is then to be laid out again.
 * @param token Where the next page begins.
 * @returns Whether one was marked that was not before.
 */
export function keepLinesTogether(wrapper: Element, token: BreakToken | undefined, origins: Origins): boolean {
  let marked = false
  for (const block of new Set([...visibleTexts(wrapper)].map(blockOf))) {
    const source = origins.get(block)?.source
    if (!(source instanceof HTMLElement) || source.style.breakInside === 'avoid') continue
    const goesOn = token !== undefined && source.contains(token.node)
    if (!leavesOne(block, goesOn)) continue
    source.style.breakInside = 'avoid'
    marked = true
  }
  return marked
}

function leavesOne(block: Element, goesOn: boolean): boolean {
  const counts = linesInColumns(block)
  const begins = !block.hasAttribute('data-split-from')
  const rest = goesOn && begins ? Number(block.getAttribute('data-lines') ?? 0) - sum(counts) : 0
  const pieces = rest > 0 ? [...counts, rest] : counts
  if (pieces.length < 2 || sum(pieces) > MOST_LINES) return false
  return (begins && pieces[0] === 1) || ((rest > 0 || !goesOn) && pieces.at(-1) === 1)
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** How many lines a block has in each column that it stands in. */
function linesInColumns(block: Element): number[] {
  const { lineHeight, fontSize } = getComputedStyle(block)
  const leading = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2
  return [...block.getClientRects()].filter(rect => rect.height > 0).map(rect => Math.round(rect.height / leading))
}
