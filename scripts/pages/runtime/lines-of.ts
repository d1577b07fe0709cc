import { blockOf } from './blocks.ts'
import { piecesOf } from './pieces.ts'
import { visibleTexts } from './streams.ts'

/** A word, or what of it stands on a line: where it begins and ends in its text. */
export interface LineWord {
  readonly node: Text
  readonly start: number
  readonly end: number
  readonly part: string
  /** Follows the one before without a space. */
  readonly glued: boolean
}

/** A line as Chromium broke it; CSS pixels on the screen. */
export interface BrokenLine {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly words: readonly LineWord[]
}

const NO_EDGE = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 }

/** The lines of one block of text that runs from left to right; a word on two lines is among the words of both. */
export function linesOf(block: Element): BrokenLine[] {
  const lines: { box: DOMRect | Omit<BrokenLine, 'words'>; words: LineWord[] }[] = []
  const origin = new DOMRect()
  let spaced = true
  for (const node of visibleTexts(block)) {
    if (blockOf(node) !== block) continue
    let glued = !spaced && !/^\s/u.test(node.data)
    spaced = /\s$/u.test(node.data)
    for (const found of node.data.matchAll(/\S+/gu)) {
      const [start, end] = [found.index, found.index + found[0].length]
      for (const piece of piecesOf({ node, start, end }, origin, NO_EDGE)) {
        const last = lines.at(-1)
        const word = { node, start, end, part: piece.part, glued }
        glued = true
        if (last && goesOn(last.box, piece)) {
          // A hyphen that the font draws apart is a piece without letters.
          if (piece.part !== '') last.words.push(word)
          last.box = around(last.box, piece)
        } else lines.push({ box: around(piece, piece), words: [word] })
      }
      glued = false
    }
  }
  return lines.map(({ box: { left, top, right, bottom }, words }) => ({ left, top, right, bottom, words }))
}

type Edges = Omit<BrokenLine, 'words'>

function goesOn(line: Edges, piece: Edges): boolean {
  const middle = (piece.top + piece.bottom) / 2
  const middleBefore = (line.top + line.bottom) / 2
  const level = (middle > line.top && middle < line.bottom) || (middleBefore > piece.top && middleBefore < piece.bottom)
  return level && piece.left >= line.right - 2
}

function around(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Whether a line ends in a hyphen, of a divided word or one of its own. */
export function endsInHyphen(line: BrokenLine): boolean {
  return /[\p{L}\p{N}]\u00ad?[\u00ad\u2010-]$/u.test(line.words.at(-1)?.part ?? '')
}

/** Whether a line is one word, or what is left of one. */
export function isOneWord(line: BrokenLine): boolean {
  return line.words.slice(1).every(word => word.glued)
}

/** How many letters and figures a line has. */
export function lettersOf(line: BrokenLine): number {
  const text = line.words.map(word => word.part).join('')
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
