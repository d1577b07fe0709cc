import type { Language } from './language.ts'
import { type Division, hyphenator } from './patterns.ts'
import { shielded } from './protection.ts'
import { type Rule, rewrite } from './rewrite.ts'
import { runt } from './runt.ts'

/** What a language file says of its language. */
export interface Manner {
  readonly tag: string
  /** Applied one after the other, each to what the one before has left. */
  readonly rules: readonly Rule[]
  readonly division?: Division
  readonly abbreviations?: readonly string[]
  readonly capitalNouns?: boolean
  /** Matches what is in front of the first letter that takes the capital. */
  readonly beforeCapital?: RegExp
  /** Two letters that count as one at the start of a word, in lower case. */
  readonly twoLetters?: readonly string[]
}

/** Makes a language of its manner. */
export function makeLanguage(manner: Manner): Language {
  const { tag, rules, abbreviations = [], capitalNouns = false } = manner
  const typesetPieces: Language['typesetPieces'] = (pieces, { paragraph }) =>
    settled(pieces, given => shielded(given, shown => applyAll(paragraph ? [...rules, runt] : rules, shown)))
  return {
    tag,
    typesetPieces,
    typesetText: text => typesetPieces([text], { paragraph: false }).join(''),
    hyphenate: hyphenator(tag, manner.division),
    capitalise: text => capitalise(text, manner),
    initialLength: text => initialLength(text, manner),
    abbreviations: new Set(abbreviations.map(each => each.toLowerCase().replace(/\.$/, ''))),
    capitalNouns,
  }
}

/** Repeats a change until it changes nothing, so that setting a text again never alters it; one round does for prose. */
function settled(
  pieces: readonly string[],
  change: (pieces: readonly string[]) => readonly string[],
  rounds = 5,
): readonly string[] {
  const changed = change(pieces)
  const isSettled = rounds <= 1 || changed.every((piece, index) => piece === pieces[index])
  return isSettled ? changed : settled(changed, change, rounds - 1)
}

function applyAll(rules: readonly Rule[], pieces: readonly string[]): readonly string[] {
  return rules.reduce((done, rule) => rewrite(done, rule(done.join(''))), pieces)
}

function capitalise(text: string, manner: Manner): string {
  const start = manner.beforeCapital?.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const length = initialLength(rest, manner)
  return text.slice(0, start) + rest.slice(0, length).toLocaleUpperCase(manner.tag) + rest.slice(length)
}

function initialLength(text: string, { twoLetters = [], tag }: Manner): number {
  const first = /^\p{L}\p{M}*/u.exec(text)?.[0] ?? ''
  const two = text.slice(0, 2)
  const asOne =
    twoLetters.includes(two.toLocaleLowerCase(tag)) &&
    (first === first.toLocaleLowerCase(tag) || two === two.toLocaleUpperCase(tag))
  return asOne ? 2 : first.length
}
