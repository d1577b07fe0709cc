import type { Box, PlacedWord } from './protocol.ts'
import { textBoxes } from './text-boxes.ts'

const SOFT_HYPHEN = '\u00ad'

/** A word, or what of it stands on one line. */
export type Piece = Pick<PlacedWord, 'text' | 'part' | 'left' | 'top' | 'right' | 'bottom' | 'clipped'>

/** A word in its text: its first character, and the one after its last. */
export interface Stretch {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/**
 * A word is one piece, also where it breaks over two lines: its boxes are told apart, its text stands with the first.
 * Without any box it is on no page.
 */
export function piecesOf(word: Stretch, trim: DOMRect, window: Box): Piece[] {
  const rects = unlike(textBoxes(word.node, word.start, word.end).filter(rect => rect.width > 0 && rect.height > 0))
  const text = word.node.data.slice(word.start, word.end)
  const parts = rects.length > 1 ? partsOf(word, rects) : [text]
  return rects.map((rect, index) => ({
    text: index === 0 ? text : '',
    part: parts[index] ?? '',
    left: rect.left - trim.left,
    top: rect.top - trim.top,
    right: rect.right - trim.left,
    bottom: rect.bottom - trim.top,
    clipped: isOutside(rect, window),
  }))
}

/** Which letters of a word stand in which of its boxes: a letter is of the last box that its own begins in. */
function partsOf({ node, start, end }: Stretch, rects: readonly DOMRect[]): string[] {
  const parts = rects.map(() => '')
  let at = 0
  for (let offset = start; offset < end; offset++) {
    const character = node.data.charAt(offset)
    // After a soft hyphen a letter has the box of the drawn hyphen as well, before its own.
    const own = textBoxes(node, offset, offset + 1).findLast(rect => rect.width > 0)
    const next = rects.findIndex((rect, index) => index > at && own && holds(rect, own))
    // No line begins with a soft hyphen, wherever its own box is.
    if (next > 0 && character !== SOFT_HYPHEN) at = next
    parts[at] += character
  }
  return parts
}

function holds(rect: DOMRect, own: DOMRect): boolean {
  return Math.abs(rect.top - own.top) < 1 && own.left >= rect.left - 1 && own.left <= rect.right
}

/** Chromium tells the box of a repeated table head once for itself and once for each repeat. */
function unlike(rects: readonly DOMRect[]): DOMRect[] {
  return rects.filter(
    (rect, index) => !rects.slice(0, index).some(other => other.left === rect.left && other.top === rect.top),
  )
}

/** A glyph's box is taller than its ink: a fifth may stick out above and below, a pixel at the sides. */
function isOutside(rect: DOMRect, box: Box): boolean {
  const slack = rect.height * 0.3
  return (
    rect.left < box.left - 1.5 ||
    rect.right > box.right + 1.5 ||
    rect.top + slack < box.top - 1 ||
    rect.bottom - slack > box.bottom + 1
  )
}
