/** A change of a text: what stands from `start` to `end` (UTF-16 offsets, end excluded) becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One rule of typesetting: looks at a whole paragraph and says what to change, in order and without overlap. */
export type Rule = (text: string) => readonly Edit[]

/** Stands for something in a line that is not text of it: code, a picture, a note, words in another language. */
export const OPAQUE = '\uFFFC'

/** Stands for a forced line break. */
export const LINE_BREAK = '\u2028'

/** Pattern source of breakable white space as Markdown leaves it: spaces and the line ends of the source. */
export const GAP = '[ \\t\\n\\r]+'

/**
 * Pattern source of white space between two things. What comes next is looked at first: it is told from a letter or two,
 * where what stands before may be any of a hundred words, which would be tried at every letter of a text.
 * @param before Pattern source of what stands before the space.
 * @param after Pattern source of what follows it; must not begin with white space.
 */
export function gapBetween(before: string, after: string): string {
  return `(?=${GAP}(?:${after}))(?<=${before})${GAP}`
}

/**
 * A rule from a pattern.
 * @param pattern Matches only the characters that change; context goes in lookarounds, so that emphasis keeps its ends.
 * @param put What comes instead; a function may answer undefined to leave a match alone.
 */
export function swap(pattern: RegExp, put: string | ((match: RegExpExecArray) => string | undefined)): Rule {
  return text =>
    [...text.matchAll(pattern)].flatMap(match => {
      const instead = typeof put === 'string' ? put : put(match)
      if (instead === undefined || instead === match[0]) return []
      return [{ start: match.index, end: match.index + match[0].length, text: instead }]
    })
}

/**
 * Carries out edits on a paragraph that is cut into pieces (its text nodes), keeping the cuts where they are.
 * New text goes to the piece in which the edit starts; an insertion at a cut goes to the piece before it.
 */
export function rewrite(pieces: readonly string[], edits: readonly Edit[]): readonly string[] {
  if (edits.length === 0) return pieces
  let start = 0
  return pieces.map((piece, index) => {
    const from = start
    start += piece.length
    if (isOpaque(piece)) return piece
    const followsOpaque = index === 0 || isOpaque(pieces[index - 1])
    return rewritePiece(piece, from, edits, followsOpaque)
  })
}

function rewritePiece(piece: string, from: number, edits: readonly Edit[], followsOpaque: boolean): string {
  const to = from + piece.length
  let done = from
  let result = ''
  for (const edit of edits) {
    const inserts = edit.start === edit.end
    const here = inserts
      ? (edit.start > from || (followsOpaque && edit.start === from)) && edit.start <= to
      : edit.start < to && edit.end > from
    if (!here) continue
    const begin = Math.max(edit.start, from)
    result += piece.slice(done - from, begin - from)
    if (inserts || edit.start >= from) result += edit.text
    done = Math.min(edit.end, to)
  }
  return result + piece.slice(done - from)
}

function isOpaque(piece: string | undefined): boolean {
  return piece === OPAQUE || piece === LINE_BREAK
}
