import type { Block, SetLine } from './model.ts'
import type { ColumnBox, MeasuredBlock, MeasuredPage, PlacedWord } from './runtime/protocol.ts'

/** A page's blocks with the lines they are set in, in document order. */
export function setBlocks(page: MeasuredPage): Block[] {
  const words = page.blocks.map((): PlacedWord[] => [])
  for (const word of page.words) words[word.block]?.push(word)
  return page.blocks.map((block, index) => ({ ...aboutOf(block), lines: linesOf(words[index] ?? [], block) }))
}

function aboutOf({ boxes: _, ...about }: MeasuredBlock): Omit<Block, 'lines'> {
  return about
}

function linesOf(words: readonly PlacedWord[], block: MeasuredBlock): SetLine[] {
  const rows: PlacedWord[][] = []
  for (const word of words) {
    const row = rows.at(-1)
    if (row && isOnLine(row, word, block.rightToLeft)) row.push(word)
    else rows.push([word])
  }
  return rows.map(row => lineOf(row, block))
}

/** A line goes on in reading direction, at one height: raised and small words stand within the height of the first. */
function isOnLine(row: readonly PlacedWord[], word: PlacedWord, rightToLeft: boolean): boolean {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last) return false
  const middle = (word.top + word.bottom) / 2
  const middleBefore = (last.top + last.bottom) / 2
  const level = (middle > last.top && middle < last.bottom) || (middleBefore > word.top && middleBefore < word.bottom)
  // Left to right within right to left, words stand in their own order.
  return level && (rightToLeft || word.left >= last.left - 1)
}

function lineOf(row: readonly PlacedWord[], block: MeasuredBlock): SetLine {
  const edges = {
    left: Math.min(...row.map(word => word.left)),
    right: Math.max(...row.map(word => word.right)),
    top: Math.min(...row.map(word => word.top)),
    bottom: Math.max(...row.map(word => word.bottom)),
  }
  const text = row.map((word, index) => (index === 0 || word.glued ? '' : ' ') + word.part).join('')
  const box = boxOf(block.boxes, edges)
  return {
    text: shown(text),
    ...edges,
    baseline: baselineOf(row),
    column: box?.column ?? '',
    columnLeft: box?.columnLeft ?? edges.left,
    columnRight: box?.columnRight ?? edges.right,
    measureLeft: box?.left ?? edges.left,
    measureRight: box?.right ?? edges.right,
    hyphen: hyphenOf(text),
    widestSpace: Math.max(0, ...row.map((word, index) => gapBefore(word, row[index - 1]))),
  }
}

/** As it is printed: of the soft hyphens only the one at the end shows. */
function shown(text: string): string {
  return text.replace(/\u00ad[-\u2010]?$/u, '-').replaceAll('\u00ad', '')
}

/** That of most letters: raised figures have one of their own. */
function baselineOf(row: readonly PlacedWord[]): number {
  const letters = new Map<number, number>()
  for (const { baseline, part } of row) letters.set(baseline, (letters.get(baseline) ?? 0) + part.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function hyphenOf(text: string): SetLine['hyphen'] {
  if (/\u00ad[-\u2010]?$/u.test(text)) return 'soft'
  return /[\p{L}\d][-\u2010]$/u.test(text) ? 'hard' : 'none'
}

function gapBefore(word: PlacedWord, before: PlacedWord | undefined): number {
  return before && !word.glued ? word.left - before.right : 0
}

/** The box a line stands in; a line that sticks out is of the box that it begins in. */
function boxOf(
  boxes: readonly ColumnBox[],
  line: { left: number; top: number; bottom: number },
): ColumnBox | undefined {
  const middle = (line.top + line.bottom) / 2
  const distance = (box: ColumnBox) =>
    outside(middle, box.top, box.bottom) + outside(line.left, box.left - 1, box.right + 1)
  return [...boxes].sort((a, b) => distance(a) - distance(b))[0]
}

function outside(value: number, from: number, to: number): number {
  return Math.max(0, from - value, value - to)
}
