import { OPAQUE } from './rewrite.ts'

/** Stands for one character that no rule may touch; rules may treat it as a letter. */
export const SHIELD = '\uE000'

/** Text that means something to a machine, or that somebody chose letter by letter. */
const PROTECTED: readonly RegExp[] = [
  // The bounds (a scheme of 30 letters, a mailbox of 64 by RFC 5321) keep a long unspaced token from being read once a letter.
  /\b[A-Za-z][A-Za-z\d+.-]{0,29}:\/\/[^\s<>"“”‘’«»]*[^\s<>"'“”‘’«».,;:!?)\]…]/u,
  /\b(?:mailto|tel|doi):[^\s<>"“”‘’]*[^\s<>"'“”‘’.,;:!?)\]…]/u,
  /\bwww\.[^\s<>"“”‘’«»]*[^\s<>"'“”‘’«».,;:!?)\]…]/u,
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u,
  /(?<![\p{L}\d.@])(?:[\p{L}\d-]{2,}\.)+(?:nl|be|com|org|net|eu|de|fr|uk|io|info|gov|edu|frl|amsterdam)\b(?:\/[^\s<>"“”‘’«»]*[^\s<>"'“”‘’«».,;:!?)\]…])?/u,
  /(?<![\p{L}\d])@[\p{L}\d_](?:[\p{L}\d_.-]*[\p{L}\d_])?/u,
  // A hashtag in capitals may go on in capitals: "#HOE DAN?" is a name.
  /(?<![\p{L}\d&])#\p{Lu}{2,}(?: \p{Lu}{2,})+\??/u,
  /(?<![\p{L}\d&])#[\p{L}\d_]+/u,
  /\{\{.*?\}\}|\{%.*?%\}|\[\[.*?\]\]/u,
  /\b(?:ISBN|ISSN)(?:-1[03])?:?\s*[\dX](?:[\d -]{6,}[\dX])/u,
  /(?<![\p{L}\d-])97[89][- ]\d{1,5}[- ]\d{1,7}[- ]\d{1,7}[- ][\dX](?![\d-])/u,
  /\b10\.\d{4,9}\/\S*[^\s.,;:!?)\]]/u,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?\b/u,
  /(?<![\p{L}\d-])\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/u,
  /(?<![\p{L}\d-])\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])/u,
  /(?<![\p{L}\d])\+\d[\d ()-]{6,}\d/u,
  /(?<![\p{L}\d.,])\(?0\d{1,4}\)?[- ]\d[\d -]{4,}\d(?![\d-])/u,
]

const ANY = new RegExp([`[${SHIELD}]`, ...PROTECTED.map(each => each.source)].join('|'), 'gu')

/** What every one of them has, and most paragraphs have not: told in no time. */
const SIGNS = new RegExp(`[@#\\d{[${SHIELD}]|:(?=\\S)|\\.(?=[^\\s${OPAQUE}])|www|IS[BS]N`, 'u')

/** Ranges of a text that typesetting leaves alone: addresses, handles, hashtags, dates, telephone and book numbers. */
export function protectedRanges(text: string): readonly (readonly [start: number, end: number])[] {
  if (!SIGNS.test(text)) return []
  return [...text.matchAll(ANY)].map(match => [match.index, match.index + match[0].length] as const)
}

/**
 * Lets `change` work on a paragraph in which protected characters are hidden, and puts them back.
 * `change` must keep every `SHIELD`, in order; it may change all around them.
 */
export function shielded(
  pieces: readonly string[],
  change: (pieces: readonly string[]) => readonly string[],
): readonly string[] {
  const text = pieces.join('')
  const ranges = protectedRanges(text)
  if (ranges.length === 0) return change(pieces)
  const hidden: string[] = []
  let start = 0
  const covered = pieces.map(piece => {
    const shield = cover(piece, start, ranges, hidden)
    start += piece.length
    return shield
  })
  let next = 0
  return change(covered).map(piece => piece.replaceAll(SHIELD, () => hidden[next++] ?? ''))
}

function cover(piece: string, from: number, ranges: readonly (readonly [number, number])[], hidden: string[]): string {
  return [...Array(piece.length).keys()]
    .map(index => {
      const unit = piece.charAt(index)
      const at = from + index
      if (unit === OPAQUE || !ranges.some(([start, end]) => at >= start && at < end)) return unit
      hidden.push(unit)
      return SHIELD
    })
    .join('')
}
