import { createRequire } from 'node:module'

/** The part of the `hyphen` package that is used here; the package carries no types of its own. */
type CreateHyphenator = (
  patterns: unknown,
  options: { readonly hyphenChar: string; readonly html: boolean; readonly minWordLength: number },
) => (word: string) => string

/** Letters of the shortest word that is ever divided. */
const SHORTEST_WORD = 7

/** Letters that stay before and go after a break. */
const LEAST_PART = 3

/** The soft hyphen. */
export const SOFT_HYPHEN = '\u00ad'

/** Language tag → pattern file of the `hyphen` package, where the two differ. */
const FILES: Readonly<Record<string, string>> = {
  en: 'en-gb',
  de: 'de-1996',
  el: 'el-monoton',
  no: 'nb',
  sr: 'sr-cyrl',
}

/** Languages for which the `hyphen` package carries patterns, by the name of the file. */
const CARRIED = new Set(
  'af as be bg bn ca cs cy da de-1996 el-monoton en-gb en-us es et eu fi fr fur ga gl gu hi hr hsb hu hy ia id is it ka kmr kn la lt lv mk ml mr nb nl nn oc or pa pl pms pt rm ro ru sk sl sq sr-cyrl sv ta te th tk tr uk'.split(
    ' ',
  ),
)

/** Which breaks a language forbids although the patterns allow them. */
export interface Division {
  /** Matches at a break, in lower case and NFC, by lookbehind and lookahead. */
  readonly never?: RegExp | undefined
}

/** Name of the pattern file for a language tag, or undefined when the package has none. */
export function patternFile(tag: string): string | undefined {
  const [primary = ''] = tag.split('-')
  return [FILES[tag], tag, FILES[primary], primary].find(name => name !== undefined && CARRIED.has(name))
}

/**
 * A function that puts soft hyphens in one word: from seven letters, three before and three after each break. The patterns
 * are read at the first word. A word with anything but letters (and an apostrophe) comes back as it is.
 */
export function hyphenator(tag: string, division: Division = {}): (word: string) => string {
  const file = patternFile(tag)
  if (file === undefined) return word => word
  let divide: ((word: string) => string) | undefined
  const known = new Map<string, string>()
  return word => {
    if (word.length < SHORTEST_WORD) return word
    const before = known.get(word)
    if (before !== undefined) return before
    if (!isDivisible(word)) return word
    divide ??= load(file)
    const now = divided(word, divide, division)
    known.set(word, now)
    return now
  }
}

/** Reads the package and one file of patterns, which is why nothing of it is imported above. */
function load(file: string): (word: string) => string {
  const require = createRequire(import.meta.url)
  const createHyphenator = require('hyphen') as CreateHyphenator
  const options = { hyphenChar: SOFT_HYPHEN, html: false, minWordLength: SHORTEST_WORD }
  return createHyphenator(require(`hyphen/patterns/${file}.js`), options)
}

function isDivisible(word: string): boolean {
  return /^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*$/u.test(word) && letters(word) >= SHORTEST_WORD
}

/** Divides the composed form, since the patterns know no other, and carries the breaks over to the word as written. */
function divided(word: string, divide: (word: string) => string, { never }: Division): string {
  const clusters = word.match(/\P{M}\p{M}*/gu) ?? []
  const units = clusters.map(each => each.normalize('NFC'))
  const lower = units.join('').toLowerCase()
  if (lower.length !== units.join('').length) return word
  const found = breaks(divide(lower))
  let at = 0
  return clusters
    .map((cluster, index) => {
      const here = at
      at += units[index]?.length ?? 0
      const allowed = found.has(here) && isWide(lower, here) && !(never && matchesAt(never, lower, here))
      return allowed ? SOFT_HYPHEN + cluster : cluster
    })
    .join('')
}

function breaks(dividedWord: string): ReadonlySet<number> {
  const ends = dividedWord.split(SOFT_HYPHEN).slice(0, -1)
  let at = 0
  return new Set(
    ends.map(each => {
      at += each.length
      return at
    }),
  )
}

function isWide(word: string, at: number): boolean {
  return letters(word.slice(0, at)) >= LEAST_PART && letters(word.slice(at)) >= LEAST_PART
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}

function matchesAt(pattern: RegExp, word: string, at: number): boolean {
  const sticky = new RegExp(pattern.source, 'uy')
  sticky.lastIndex = at
  return sticky.test(word)
}
