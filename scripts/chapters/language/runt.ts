import type { Rule } from './rewrite.ts'
import { NO_BREAK } from './spaces.ts'

/** Fewest words of a paragraph that can leave a runt; a shorter one is a line of its own anyway. */
const FEWEST_WORDS = 5

/** Letters of the longest last word that looks lost on a line. */
const LONGEST_RUNT = 7

/** Characters of the longest pair worth keeping together: a longer one would tear a hole in the line before. */
const LONGEST_PAIR = 24

const WORD = /\S*[\p{L}\d]\S*/gu
const LAST_WORD = /[ \t\n\r]+(?=((?:\S|\u202f)+)\s*$)/u

/** Joins a short last word of a paragraph to the one before, so that it never stands on a line alone. */
export const runt: Rule = text => {
  if (!hasWords(text, FEWEST_WORDS)) return []
  const found = LAST_WORD.exec(text)
  if (!found) return []
  const [gap, last = ''] = found
  // A longer word before is too long whatever its length.
  const before = /\S*$/u.exec(text.slice(Math.max(0, found.index - LONGEST_PAIR), found.index))?.[0] ?? ''
  const letters = last.match(/[\p{L}\d\uE000]/gu)?.length ?? 0
  if (before === '' || letters > LONGEST_RUNT || before.length + last.length > LONGEST_PAIR) return []
  return [{ start: found.index, end: found.index + gap.length, text: NO_BREAK }]
}

function hasWords(text: string, fewest: number): boolean {
  let count = 0
  for (const _ of text.matchAll(WORD)) {
    count++
    if (count === fewest) return true
  }
  return false
}
