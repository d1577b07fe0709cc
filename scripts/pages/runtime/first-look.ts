import { blockOf } from './blocks.ts'
import { visibleTexts } from './streams.ts'
import { textBoxes } from './text-boxes.ts'

/** A hyphen of the author's own, after which a line may end, or one of ours at the edge of its text, whose box is not told apart. */
const OTHER_HYPHEN = /[\p{L}\p{N}][\u2010-]|^\u00ad|\u00ad$/u

/** A last line at least so wide, in ems, has letters enough whatever they are. */
const WIDE = 6

/**
 * Whether a paragraph may end in a runt, or may have more than so many lines in a row with a hyphen at their end. Told from
 * the boxes of its texts alone, which is much quicker than from its words; in doubt, it may.
 * @param most Hyphens in a row that are no fault.
 * @param shortest Width below which a last line may be a runt, CSS pixels.
 */
export function isSuspect(block: Element, most: number, shortest: number): boolean {
  const { lineHeight, fontSize } = getComputedStyle(block)
  const leading = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2
  const boxes: DOMRect[] = []
  const hyphens: DOMRect[] = []
  for (const text of visibleTexts(block)) {
    if (blockOf(text) !== block) continue
    if (OTHER_HYPHEN.test(text.data)) return true
    const own = textBoxes(text).filter(box => box.width > 0)
    boxes.push(...own)
    hyphens.push(...own.filter((box, index) => follows(box, own[index - 1])))
  }
  const least = Math.max(shortest, Number.parseFloat(fontSize) * WIDE)
  return widthOfLast(boxes) < least || longestRun(hyphens, leading) > most
}

/** Chromium gives the hyphen that it draws a box of its own, right after that of its line. */
function follows(box: DOMRect, before: DOMRect | undefined): boolean {
  return before !== undefined && Math.abs(box.top - before.top) < 1 && box.left >= before.right - 1
}

function widthOfLast(boxes: readonly DOMRect[]): number {
  const last = boxes.at(-1)
  if (!last) return 0
  const middle = (last.top + last.bottom) / 2
  const line = boxes.filter(box => box.top < middle && box.bottom > middle && box.left <= last.left)
  return last.right - Math.min(...line.map(box => box.left))
}

/** Hyphens on lines that follow each other; from the foot of one column to the head of the next they do as well. */
function longestRun(hyphens: readonly DOMRect[], leading: number): number {
  let [run, longest] = [0, 0]
  hyphens.forEach((box, index) => {
    const before = hyphens[index - 1]
    run = before && box.top - before.top < leading * 1.6 ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
