import type { Rule } from './rewrite.ts'
import { NO_BREAK } from './spaces.ts'

/** Fewest words of a paragraph that can leave a runt; a shorter one is a line of its own anyway. */
const FEWEST_WORDS = 5

/** Letters of the longest last word that looks lost on a line. */
const LONGEST_RUNT = 7

/** Characters of the longest pair worth keeping together: a longer one would tear a hole in the line before. */
const LONGEST_PAIR = 24

const LAST_WORD = /(?<=([^\s]+))[ \t\n\r]+(?=((?:\S|\u202f)+)\s*$)/gu

/** Joins a short last word of a paragraph to the one before, so that it never stands on a line alone. */
export const runt: Rule = text => {
  if (text.split(/\s+/u).filter(each => /[\p{L}\d]/u.test(each)).length < FEWEST_WORDS) return []
  return [...text.matchAll(LAST_WORD)].flatMap(match => {
    const [gap, before = '', last = ''] = match
    const letters = last.match(/[\p{L}\d\uE000]/gu)?.length ?? 0
    if (letters > LONGEST_RUNT || before.length + last.length > LONGEST_PAIR) return []
    return [{ start: match.index, end: match.index + gap.length, text: NO_BREAK }]
  })
}
