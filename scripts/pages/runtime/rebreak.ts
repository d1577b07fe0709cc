import { blockOf } from './blocks.ts'
import { isSuspect } from './first-look.ts'
import { type BrokenLine, endsInHyphen, isOneWord, type LineWord, lettersOf, linesOf } from './lines-of.ts'
import { visibleTexts } from './streams.ts'

/** The same limits as the checks of the finished page have, in `scripts/proof/page`. */
const FEWEST_LETTERS = 5
const LEAST_SHARE = 1 / 8
const RUNGS = 3

/** A paragraph is changed at most so often. */
const MOST_CHANGES = 8

const SOFT_HYPHEN = '\u00ad'
const NO_BREAK = '\u00a0'

/** What is not running text, or has its lines from its author. */
const LEFT_ALONE = 'svg, pre, td, th, [dir="rtl"]'

/**
 * Breaks paragraphs again that end in a runt or have a ladder of hyphens: a word on the way is not divided, or the last
 * space does not break. Words stay as they are. Lines depend on the width of their column alone, so this holds wherever
 * the page ends.
 * @param stage In the document, as wide as a page's content box.
 */
export function rebreak(stage: Element): void {
  for (const block of blocksOf(stage)) if (isLong(block)) mend(block)
}

function blocksOf(stage: Element): Set<Element> {
  return new Set([...visibleTexts(stage)].map(blockOf))
}

function isLong(block: Element): boolean {
  const { lineHeight, fontSize, direction } = getComputedStyle(block)
  if (direction === 'rtl' || block.closest(LEFT_ALONE) || block.querySelector('br')) return false
  const height = [...block.getClientRects()].reduce((sum, rect) => sum + rect.height, 0)
  return height > 1.5 * (Number.parseFloat(lineHeight) || Number.parseFloat(fontSize))
}

/** What is set large is not divided at all. */
const DISPLAY = 'h1, h2, h3, h4, h5, h6, .title, .subtitle, .kicker, .standfirst, .lead, .pull-quote, .pullquote'

/** What is wrong with a paragraph's lines. */
interface Faults {
  /** Hyphens too many in a row. */
  readonly rungs: number
  readonly runt: boolean
  /** CSS pixels by which the longest line sticks out. */
  readonly excess: number
}

function faultsOf(lines: readonly BrokenLine[], block: Element): Faults {
  const width = measureOf(block)
  const [before, last] = lines.slice(-2)
  const short = last && (lettersOf(last) < FEWEST_LETTERS || last.right - last.left < width * LEAST_SHARE)
  const longest = Math.max(0, ...lines.map(line => line.right - line.left))
  const most = mostHyphens(block)
  return {
    rungs: laddersIn(lines, most).reduce((sum, ladder) => sum + ladder.length - most, 0),
    runt: Boolean(short && before && isOneWord(last) && !isOneWord(before)),
    excess: Math.max(0, longest - width - 1),
  }
}

/** The width that a block's lines may fill, CSS pixels. */
function measureOf(block: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(block)
  const [box] = block.getClientRects()
  return (box?.width ?? 0) - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0)
}

/** Runs of more than so many lines that end in a hyphen. */
function laddersIn(lines: readonly BrokenLine[], most: number): BrokenLine[][] {
  const runs: BrokenLine[][] = [[]]
  for (const line of lines.slice(0, -1)) {
    if (endsInHyphen(line)) runs.at(-1)?.push(line)
    else runs.push([])
  }
  return runs.filter(run => run.length > most)
}

/** Lines in a row that may end in a hyphen. */
function mostHyphens(block: Element): number {
  return block.closest(DISPLAY) ? 0 : RUNGS - 1
}

function mend(block: Element): void {
  if (!isSuspect(block, mostHyphens(block), measureOf(block) * LEAST_SHARE)) return
  let lines = linesOf(block)
  for (let change = 0; change < MOST_CHANGES; change++) {
    const faults = faultsOf(lines, block)
    if (faults.rungs === 0 && !faults.runt) return
    const better = remedies(lines, faults, block).some(remedy => {
      const undo = apply(remedy)
      const now = linesOf(block)
      const kept = isBetter(faultsOf(now, block), faults)
      if (kept) lines = now
      else undo()
      return kept
    })
    if (!better) return
  }
}

function isBetter(now: Faults, before: Faults): boolean {
  return now.excess <= before.excess && weight(now) < weight(before)
}

/** A ladder weighs more than a runt, which the next change may mend. */
function weight({ rungs, runt }: Faults): number {
  return rungs * 2 + (runt ? 1 : 0)
}

/** A stretch of a text and what is to stand there instead. */
interface Remedy {
  readonly node: Text
  readonly start: number
  readonly end: number
  readonly text: string
  /** It is put in an element that does not break, so that its text stays as it can be searched. */
  readonly boxed?: boolean
}

/** What may help, the gentlest first. */
function remedies(lines: readonly BrokenLine[], faults: Faults, block: Element): Remedy[] {
  const ends = faults.runt ? endings(lines) : []
  const ladders = laddersIn(lines, mostHyphens(block))
  const rungs = ladders.flatMap(ladder => [ladder[2], ladder[1], ladder[0]])
  return [...ends, ...rungs.flatMap(line => whole(line?.words.at(-1)))]
}

/** For a runt: the word it was divided from stays whole, or the space before it does not break. */
function endings(lines: readonly BrokenLine[]): Remedy[] {
  const word = lines.at(-1)?.words[0]
  return word ? [...whole(word), ...tied(word)] : []
}

/** A word that is divided no more, neither where we would nor at a hyphen of its own. */
function whole(word: LineWord | undefined): Remedy[] {
  if (!word) return []
  const { node, start, end } = word
  const text = node.data.slice(start, end)
  const joined = text.replaceAll(SOFT_HYPHEN, '')
  const own = /[-\u2010](?=[\p{L}\p{N}])/u.test(joined)
  return joined === text && !own ? [] : [{ node, start, end, text: joined, boxed: own }]
}

/** The white space before a word, which may stand at the end of the text before. */
function tied({ node, start }: LineWord): Remedy[] {
  const before = /\s+$/u.exec(node.data.slice(0, start))
  if (before) return [{ node, start: start - before[0].length, end: start, text: NO_BREAK }]
  const walker = document.createTreeWalker(blockOf(node), NodeFilter.SHOW_TEXT)
  walker.currentNode = node
  const other = walker.previousNode() as Text | null
  const space = start === 0 && other ? /\s+$/u.exec(other.data) : null
  if (!other || !space) return []
  return [{ node: other, start: other.length - space[0].length, end: other.length, text: NO_BREAK }]
}

/** Makes the change and gives what takes it back. */
function apply({ node, start, end, text, boxed }: Remedy): () => void {
  const { data } = node
  if (boxed) {
    const box = document.createElement('span')
    box.style.whiteSpace = 'nowrap'
    box.textContent = text
    const rest = new Text(data.slice(end))
    node.data = data.slice(0, start)
    node.after(box, rest)
    return () => {
      box.remove()
      rest.remove()
      node.data = data
    }
  }
  node.data = data.slice(0, start) + text + data.slice(end)
  return () => {
    node.data = data
  }
}
